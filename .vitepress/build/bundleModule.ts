import { build, type InlineConfig } from 'vite'

/** Bundles a module with its imports into a standalone script. */
export async function bundleModule(
  input: string,
  define: NonNullable<InlineConfig['define']>,
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input, preserveEntrySignatures: 'strict' },
    },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined
  if (!chunk) throw new Error(`${input} was not bundled`)
  return chunk.code
}
