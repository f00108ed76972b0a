// Draws images in a process of its own, which `previewImages.ts` starts with --expose-gc.
import { writeFile } from 'node:fs/promises'
import { renderAsync } from '@resvg/resvg-js'

/** How many images are drawn at once before their bitmaps are freed. */
const BATCH = 16

process.once('message', async ({ drawings, options }) => {
  for (let at = 0; at < drawings.length; at += BATCH) {
    await Promise.all(
      drawings
        .slice(at, at + BATCH)
        .map(async ([file, svg]) => writeFile(file, (await renderAsync(svg, options)).asPng())),
    )
    // A drawn image is a small object to JavaScript but holds 3 MB outside its heap, so the
    // collector sees no need to run: without this, 253 images take 800 MB.
    globalThis.gc()
  }
  process.disconnect()
})
