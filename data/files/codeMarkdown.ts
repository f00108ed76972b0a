import type { AbsoluteUrl } from '../addresses'
import { codePath } from '../addresses'
import { publishedTable } from '../releases/publishedRange'
import {
  describeSpan,
  inVersions,
  meaningsOf,
  otherNumbersOf,
  type NumberMeaning,
} from '../releases/meanings'
import { explainDigits } from '../catalogue/numbering'
import { findByCode } from '../catalogue/lookup'
import { detailsMarkdown } from './detailsMarkdown'
import type { CodeRecord } from './codeRecord'
import { escapeMarkdown, listOf } from './markdownLine'

/** Quotes text verbatim; the fence is longer than any run of backticks in it. */
function codeSpan(text: string): string {
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  return longestRun === 0 ? `${fence}${text}${fence}` : `${fence} ${text} ${fence}`
}

function remarkOn({ isInTable, published }: NumberMeaning): string {
  if (isInTable) return ` (${publishedTable.name})`
  return published ? '' : " (this site's wording)"
}

/** `/31504.md`: the page of a code as Markdown. */
export function codeMarkdown(record: CodeRecord, absoluteUrl: AbsoluteUrl): string {
  const { code, note, related, searchWords } = record
  const digits = explainDigits(String(code)).map(
    (step) => `\`${step.digits}\`: ${escapeMarkdown(step.meaning)}`,
  )
  const relatedLines = related.map((other) => {
    const { message: otherMessage = '' } = findByCode(other) ?? {}
    return `[${other}](${absoluteUrl(`${codePath(other)}.md`)}): ${escapeMarkdown(otherMessage)}`
  })
  const meanings = meaningsOf(code)
  const [only] = meanings.length === 1 ? meanings : []
  const spanLines = meanings.flatMap((meaning) => [
    `${describeSpan(meaning.span) ?? 'all versions'}: ${codeSpan(meaning.text)}${remarkOn(meaning)}`,
    ...otherNumbersOf(meaning).map(
      (other) => `The same meaning has the number ${other.number} ${inVersions(other)}.`,
    ),
  ])
  return [
    only ? `# ${code}: ${escapeMarkdown(only.text)}` : `# ${code}: depends on the server version`,
    '',
    `Error code ${code} of the Fresns API.`,
    '',
    ...listOf('## What it means, by server version', spanLines),
    ...(note === null ? [] : [`Note for developers: ${escapeMarkdown(note)}`, '']),
    ...detailsMarkdown(code),
    ...listOf('## What the digits say', digits),
    ...listOf('## Related codes', relatedLines),
    ...listOf(
      "## Other words that people search for (this site's wording)",
      searchWords.map(escapeMarkdown),
    ),
    `Page: ${record.url}`,
    `Table: ${record.tableUrl}`,
    '',
  ].join('\n')
}
