import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'
import { SHARED_TEXT_PARAMETER } from '../../data/addresses'
import { site } from '../site'

const LOGO = fileURLToPath(new URL('../../docs/public/logo.svg', import.meta.url))

/** The icon sizes that browsers ask for, in pixels. */
const SIZES = [192, 512] as const

const iconPath = (size: number) => `icon-${size}.png`

/** Relative addresses work wherever the site is served. */
const manifest = {
  name: site.title,
  short_name: 'Fresns codes',
  description: site.description,
  lang: 'en',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: site.colour,
  background_color: '#ffffff',
  icons: SIZES.map((size) => ({
    src: iconPath(size),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
  // `useAddress` reads and removes it.
  share_target: {
    action: './',
    method: 'GET',
    enctype: 'application/x-www-form-urlencoded',
    params: { text: SHARED_TEXT_PARAMETER },
  },
} as const

/**
 * Fills the corners of the logo, as systems crop icons to their own shapes. The glyphs lie in the
 * safe zone, four fifths of the width (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
async function squareLogo(): Promise<string> {
  const logo = await readFile(LOGO, 'utf8')
  return logo.replace(/(?<=<svg[^>]*>)/, `<rect width="100%" height="100%" fill="${site.colour}"/>`)
}

/** Writes the web app manifest and its icons. */
export async function writeInstallable(outDir: string): Promise<void> {
  const logo = await squareLogo()
  await writeFile(join(outDir, 'manifest.webmanifest'), `${JSON.stringify(manifest, null, 2)}\n`)
  await Promise.all(
    SIZES.map(async (size) => {
      const icon = await renderAsync(logo, { fitTo: { mode: 'width', value: size } })
      await writeFile(join(outDir, iconPath(size)), icon.asPng())
    }),
  )
}
