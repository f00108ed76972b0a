import type { HeadConfig, PageData, TransformContext } from 'vitepress'
import { findCategory } from '../../data/catalogue/lookup'
import { placeOf, placeOfNumber } from '../../data/catalogue/place'
import { endpointGroups } from '../../data/endpoints'
import { describeSpan, meaningsOf } from '../../data/releases/meanings'
import { pagePath } from '../pagePath'
import { absoluteUrl, site } from '../site'
import { IMAGE_HEIGHT, IMAGE_WIDTH, imagePath, SITE_IMAGE } from './previewImages'

interface PageDescription {
  readonly title: string
  readonly description: string
}

function describeCode(code: number): PageDescription | undefined {
  const meanings = meaningsOf(code)
  const [first] = meanings
  if (!first) return undefined
  const place = placeOf(placeOfNumber(code))
  const isSingle = meanings.length === 1
  const every = meanings.map(({ span, text }) => `${describeSpan(span) ?? 'all versions'}: ${text}`)
  return {
    title: isSingle ? `${code}: ${first.text}` : `${code}: what it means depends on the version`,
    description: `Error code ${code} of the Fresns API (${place}). ${isSingle ? first.text : every.join('. ')}`,
  }
}

function describeCategory(slug: string): PageDescription | undefined {
  const category = findCategory(slug)
  if (!category) return undefined
  const { title, prefix, entries } = category
  return {
    title,
    description: `The ${entries.length} error codes of the Fresns API that start with ${prefix} (${title}) and their messages.`,
  }
}

function describeEndpointGroup(slug: string): PageDescription | undefined {
  const group = endpointGroups.find((one) => one.slug === slug)
  if (!group) return undefined
  const { title, endpoints } = group
  return {
    title: `Endpoints: ${title}`,
    description: `The error codes that the ${endpoints.length} endpoints under ${endpoints[0]?.path.split('/')[1] ?? slug} of the Fresns API can return.`,
  }
}

const codeOf = ({ params }: PageData): number | undefined => {
  const code: unknown = params?.['code']
  return typeof code === 'number' ? code : undefined
}

function describe(pageData: PageData): PageDescription | undefined {
  const code = codeOf(pageData)
  const category: unknown = pageData.params?.['category']
  const group: unknown = pageData.params?.['group']
  if (code !== undefined) return describeCode(code)
  if (typeof category === 'string') return describeCategory(category)
  return typeof group === 'string' ? describeEndpointGroup(group) : undefined
}

const isNotFound = ({ relativePath }: PageData) => relativePath === '404.md'
const urlOf = ({ relativePath }: PageData) => absoluteUrl(pagePath(relativePath))

/**
 * Sets title, description and canonical address, in the built HTML and on client-side navigation:
 * browsers share the canonical address.
 */
export function describePage(pageData: PageData): void {
  if (isNotFound(pageData)) return
  Object.assign(pageData, describe(pageData))
  const canonical: HeadConfig = ['link', { rel: 'canonical', href: urlOf(pageData) }]
  pageData.frontmatter['head'] = [canonical]
}

/** The tags for link previews, in the built HTML only, since what reads them runs no scripts. */
export function previewTags({ pageData }: TransformContext): HeadConfig[] {
  if (isNotFound(pageData)) return []
  const code = codeOf(pageData)
  const title = pageData.title || site.title
  const image = absoluteUrl(code === undefined ? SITE_IMAGE : imagePath(code))
  return [
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: pageData.description || site.description }],
    ['meta', { property: 'og:url', content: urlOf(pageData) }],
    ['meta', { property: 'og:image', content: image }],
    ['meta', { property: 'og:image:width', content: String(IMAGE_WIDTH) }],
    ['meta', { property: 'og:image:height', content: String(IMAGE_HEIGHT) }],
    ['meta', { property: 'og:image:alt', content: title }],
  ]
}
