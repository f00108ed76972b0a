import type { AbsoluteUrl } from '../../data/addresses'
import { siteFiles } from '../../data/files'

/** A site that is not at the root of its host. */
export const BASE_URL = 'https://example.org/errors'

export const absoluteUrl: AbsoluteUrl = (path) => BASE_URL + path

/** Every file of that site. */
export const files = siteFiles(absoluteUrl)

/** The content of one of its files. */
export function fileAt(path: string): string {
  const content = files.get(path)
  if (content === undefined) throw new Error(`There is no file ${path}`)
  return content
}
