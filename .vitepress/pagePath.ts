/** The path of a page from its Markdown file: `headers.md` is `/headers`, `index.md` is `/`. */
export function pagePath(relativePath: string): string {
  return `/${relativePath.replace(/(?:^|(?<=\/))index\.md$|\.md$/, '')}`
}
