import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { coveredRange } from '../data/releases'
import {
  compareMessages,
  type KnownTexts,
  type MessageChanges,
} from '../data/releases/compareMessages'
import { readSeeder, SEEDER_PATH } from '../data/releases/readSeeder'
import { entriesOn } from '../data/releases/releaseTable'

/** The seeder at a tag; undefined unless the checkout has the tag. */
function readAtTag(checkout: string, tag: string): string | undefined {
  try {
    return execFileSync('git', ['-C', checkout, 'show', `${tag}:${SEEDER_PATH}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 24,
    })
  } catch {
    return undefined
  }
}

function readServer(checkout: string, tag: string | undefined): ReadonlyMap<number, string> {
  if (tag !== undefined) {
    const php = readAtTag(checkout, tag)
    if (php === undefined) throw new Error(`${checkout} has no ${SEEDER_PATH} at tag ${tag}`)
    return readSeeder(php)
  }
  const file = path.join(checkout, SEEDER_PATH)
  if (!existsSync(file))
    throw new Error(`${checkout} is not a checkout of the server: it has no ${SEEDER_PATH}`)
  return readSeeder(readFileSync(file, 'utf8'))
}

/** The texts of the newest covered release: the server’s, if readable, then the site’s. */
function knownTexts(before: ReadonlyMap<number, string> | undefined): KnownTexts {
  return new Map(
    entriesOn(coveredRange.to).map(({ code, text, message }) => {
      const own = before?.get(code)
      return [code, [...(own === undefined ? [] : [own]), text, message]]
    }),
  )
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)]
}

function describe({ added, gone, moved, reworded }: MessageChanges): string[] {
  return [
    ...list(
      'New',
      added.map(({ number, text }) => `${number}  ${text}`),
    ),
    ...list(
      'Gone',
      gone.map(({ number, text }) => `${number}  ${text}`),
    ),
    ...list(
      'Moved',
      moved.map(({ from, to, text }) => `[${from}, ${to}]  ${text}`),
    ),
    ...list(
      'Reworded, or with another meaning',
      reworded.map(({ number, before, now }) => `${number}  ${before}\n    now  ${now}`),
    ),
  ]
}

/**
 * Reports how the messages of a server release differ from those of the newest covered release.
 *
 * @param checkout a checkout of github.com/fresns/fresns
 * @param tag a release tag; undefined for the working tree
 * @throws Error if the messages cannot be read
 */
export function compareRelease(checkout: string, tag: string | undefined): string {
  const server = readServer(checkout, tag)
  const before = readAtTag(checkout, coveredRange.to)
  const changes = compareMessages(
    knownTexts(before === undefined ? undefined : readSeeder(before)),
    server,
  )
  const lines = describe(changes)
  return [
    `${tag ?? checkout} has ${server.size} numbers; compared with ${coveredRange.to}.`,
    ...(before === undefined
      ? [
          `The checkout lacks the tag ${coveredRange.to}, so messages are compared with the catalogue, whose wording has always differed from the server’s in places.`,
        ]
      : []),
    ...(lines.length === 0 ? ['Numbers and English messages are the same.'] : lines),
    '',
  ].join('\n')
}
