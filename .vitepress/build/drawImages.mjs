// Started by `previewImages.ts` with --expose-gc.
import { writeFile } from 'node:fs/promises'
import { renderAsync } from '@resvg/resvg-js'

/** Images drawn before their bitmaps are freed. */
const BATCH = 16

process.once('message', async ({ drawings, options }) => {
  for (let at = 0; at < drawings.length; at += BATCH) {
    await Promise.all(
      drawings
        .slice(at, at + BATCH)
        .map(async ([file, svg]) => writeFile(file, (await renderAsync(svg, options)).asPng())),
    )
    // An image holds 3 MB outside the heap, unseen by the collector: 253 would take 800 MB.
    globalThis.gc()
  }
  process.disconnect()
})
