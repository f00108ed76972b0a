import { sourceRelease, type ReleaseTag } from './releases'

/** The address of a file of the server’s source, or of one of its lines. */
export function sourceUrl(file: string, line?: number, tag: ReleaseTag = sourceRelease): string {
  const address = `https://github.com/fresns/fresns/blob/${tag}/${file}`
  return line === undefined ? address : `${address}#L${line}`
}
