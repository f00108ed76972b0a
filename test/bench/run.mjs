import { build } from 'vite'

// Bundled as the site is: run through a module loader, each call between files would cost extra.
await build({
  configFile: false,
  logLevel: 'warn',
  build: {
    ssr: 'test/bench/bench.ts',
    outDir: 'node_modules/.cache/bench',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: { output: { entryFileNames: 'bench.mjs' } },
  },
  ssr: { noExternal: true },
})
await import('../../node_modules/.cache/bench/bench.mjs')
