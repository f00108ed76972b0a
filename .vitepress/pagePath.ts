/** The path of a Markdown page: `/headers` for `headers.md`, `/` for `index.md`. */
export function pagePath(relativePath: string): string {
  return `/${relativePath.replace(/(?:^|(?<=\/))index\.md$|\.md$/, '')}`
}
