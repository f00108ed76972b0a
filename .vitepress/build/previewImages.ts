import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js'
import { codePath } from '../../data/addresses'
import { escapeXml } from '../../data/files/escapeXml'
import { placeOf, placeOfNumber } from '../../data/catalogue/sections'
import { knownNumbers } from '../../data/releases'
import { describeSpan, meaningsOf } from '../../data/releases/meanings'
import { site } from '../site'
import type { FindFile } from './serveFiles'

/** The size of link previews. */
export const IMAGE_WIDTH = 1200
export const IMAGE_HEIGHT = 630
const MARGIN = 80

/** Monospaced, so that lines can be broken by counting letters. */
const FONT = 'JetBrains Mono'
const LETTER_WIDTH = 0.6
const fontPath = (file: string) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/jetbrains-mono/${file}`)
const RENDER_OPTIONS: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    defaultFontFamily: FONT,
    fontFiles: [
      fontPath('400Regular/JetBrainsMono_400Regular.ttf'),
      fontPath('700Bold/JetBrainsMono_700Bold.ttf'),
    ],
  },
}

/** Largest first; the smallest fits the longest message. */
const SMALLEST_SIZE = 22
const MESSAGE_SIZES = [52, 44, 38, 34, 27, SMALLEST_SIZE] as const
const MESSAGE_TOP = 320
const MESSAGE_HEIGHT = 220
const LINE_HEIGHT = 1.32

function breakLines(text: string, size: number): string[] {
  const longest = Math.floor((IMAGE_WIDTH - 2 * MARGIN) / (size * LETTER_WIDTH))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longest)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function layOut(paragraphs: readonly string[]): { size: number; lines: string[] } {
  const layOutAt = (size: number) => ({
    size,
    lines: paragraphs.flatMap((text) => breakLines(text, size)),
  })
  const layouts = MESSAGE_SIZES.map(layOutAt)
  const fitting = layouts.find(
    ({ size, lines }) => lines.length * size * LINE_HEIGHT <= MESSAGE_HEIGHT,
  )
  return fitting ?? layOutAt(SMALLEST_SIZE)
}

function toSvg(headline: string, place: string, paragraphs: readonly string[]): string {
  const { size, lines } = layOut(paragraphs)
  const messageLines = lines.map((line, at) => {
    const y = MESSAGE_TOP + Math.round(at * size * LINE_HEIGHT)
    return `<text x="${MARGIN}" y="${y}" font-size="${size}" fill="#1f2937">${escapeXml(line)}</text>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}" font-family="${FONT}">`,
    `<rect width="${IMAGE_WIDTH}" height="${IMAGE_HEIGHT}" fill="#fff"/>`,
    `<rect width="24" height="${IMAGE_HEIGHT}" fill="${site.colour}"/>`,
    `<text x="${MARGIN}" y="110" font-size="34" fill="#4b5563">${escapeXml(place)}</text>`,
    `<text x="${MARGIN}" y="230" font-size="112" font-weight="700" fill="${site.colour}">${escapeXml(headline)}</text>`,
    ...messageLines,
    `<text x="${MARGIN}" y="580" font-size="28" fill="#4b5563">${escapeXml(site.title)}</text>`,
    '</svg>',
  ].join('')
}

function codeSvg(code: number): string {
  const meanings = meaningsOf(code)
  const paragraphs = meanings.map(({ span, text }) => {
    const releases = describeSpan(span)
    return meanings.length === 1 || releases === null ? text : `${releases}: ${text}`
  })
  return toSvg(String(code), placeOf(placeOfNumber(code)), paragraphs)
}

/** The image of all pages that are not about one code. */
export const SITE_IMAGE = '/og.png'

/** The image of a code. */
export const imagePath = (code: number) => `/og${codePath(code)}.png`

const drawings: ReadonlyMap<string, string> = new Map([
  [
    SITE_IMAGE,
    toSvg('31504?', 'Fresns API', [
      'What does this error mean? Paste the response, find out, share the link.',
    ]),
  ],
  ...knownNumbers().map((code): [string, string] => [imagePath(code), codeSvg(code)]),
])

/**
 * Draws a preview image for every code, and one for all other pages, in a separate process: its
 * small heap can be collected often.
 *
 * @throws Error if that fails; the process has printed why
 */
export async function writePreviewImages(outDir: string): Promise<void> {
  await mkdir(join(outDir, 'og'), { recursive: true })
  const program = fileURLToPath(new URL('drawImages.mjs', import.meta.url))
  const drawing = fork(program, { execArgv: ['--expose-gc'] })
  drawing.send({
    drawings: [...drawings].map(([path, svg]) => [join(outDir, path), svg]),
    options: RENDER_OPTIONS,
  })
  const [exitCode] = await once(drawing, 'exit')
  if (exitCode !== 0) throw new Error('The preview images could not be drawn; see above.')
}

/** Draws one of these images. */
export const findPreviewImage: FindFile = (path) => {
  const svg = drawings.get(path)
  return svg === undefined
    ? undefined
    : async () => (await renderAsync(svg, RENDER_OPTIONS)).asPng()
}
