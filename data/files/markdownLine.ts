/** Keeps text from being parsed as Markdown. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|&~]/g, '\\$&')
}

/** A line with a link, to paste into a chat or an issue. */
export function markdownLine(number: number, url: string, text: string): string {
  return `[Fresns ${number}](${url}): ${escapeMarkdown(text)}`
}

/** A list below a line that introduces it; nothing if it is empty. */
export function listOf(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, '', ...lines.map((line) => `- ${line}`), '']
}
