import { build } from 'vite'

// Bundled as the site is: run through a module loader, each call between files would cost extra.
const { output } = await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'test/bench/bench.ts', write: false, target: 'node20' },
  ssr: { noExternal: true },
})
await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)
