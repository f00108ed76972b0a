// Usage: node buildOnce.mjs <root of a VitePress site> <output folder>
// Builds the site in a process of its own and prints, as its last line, time and peak memory.
import { build } from 'vitepress'

const [root, outDir] = process.argv.slice(2)
const start = performance.now()
await build(root, { outDir })
const seconds = (performance.now() - start) / 1000
console.log(JSON.stringify({ seconds, peakMiB: process.resourceUsage().maxRSS / 1024 }))
