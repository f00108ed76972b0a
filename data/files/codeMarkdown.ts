import type { AbsoluteUrl } from '../addresses'
import { codePath } from '../addresses'
import { publishedRange } from '../releases/publishedRange'
import { dependsOnVersion } from '../releases'
import { explainDigits } from '../catalogue/numbering'
import { findByCode } from '../catalogue/lookup'
import type { CodeRecord } from './codeRecord'

/** Keeps a text from being parsed as Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|&~]/g, '\\$&')
}

/** Quotes a text verbatim; the fence is longer than any run of back-ticks in it. */
function codeSpan(text: string): string {
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  return longestRun === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`
}

/** A line with a link, to paste into a chat or an issue. */
export function codeMarkdownLine({ code, text, url }: CodeRecord): string {
  return `[Fresns ${code}](${url}): ${escapeMarkdown(text)}`
}

function listOf(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines.map((line) => `- ${line}`), '']
}

/** `/31504.md`: the page of a code as Markdown. */
export function codeMarkdown(record: CodeRecord, absoluteUrl: AbsoluteUrl): string {
  const { code, message, text, note, related, searchWords, history, numbers } = record
  const digits = explainDigits(String(code)).map(
    (step) => `\`${step.digits}\`: ${escapeMarkdown(step.meaning)}`,
  )
  const relatedLines = related.map((other) => {
    const { message: otherMessage = '' } = findByCode(other) ?? {}
    return `[${other}](${absoluteUrl(`${codePath(other)}.md`)}): ${escapeMarkdown(otherMessage)}`
  })
  const meanings = history.map(
    (stretch) =>
      `${stretch.from} to ${stretch.to}: ${codeSpan(stretch.message)}${stretch.published === null ? " (this site's wording)" : ''}`,
  )
  const otherNumbers = numbers
    .filter(({ number }) => number !== code)
    .map(
      ({ from, to, number }) =>
        `The published message of ${code} has the number ${number} in ${from} to ${to}.`,
    )
  return [
    `# ${code}: ${escapeMarkdown(text)}`,
    '',
    `Error code ${code} of the Fresns API. Published message: ${codeSpan(message)}`,
    '',
    ...(note === null ? [] : [`Note for developers: ${escapeMarkdown(note)}`, '']),
    `Valid for Fresns server ${publishedRange.from} to ${publishedRange.to}.`,
    '',
    ...listOf('What the digits say', digits),
    ...(dependsOnVersion(code) || otherNumbers.length > 0
      ? listOf('On other server versions', [...meanings, ...otherNumbers])
      : []),
    ...listOf('Related codes', relatedLines),
    ...listOf("Also searched as (this site's wording)", searchWords.map(escapeMarkdown)),
    `Page: ${record.url}`,
    `Table: ${record.tableUrl}`,
    '',
  ].join('\n')
}
