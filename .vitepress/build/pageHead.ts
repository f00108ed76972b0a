import type { HeadConfig, PageData } from 'vitepress'
import { findCategory } from '../../data/catalogue/lookup'
import { placeOf, placeOfNumber } from '../../data/catalogue/sections'
import { endpointGroups } from '../../data/endpoints'
import { knowledgeFor } from '../../data/knowledge'
import { meaningKeyOf } from '../../data/knowledge/meaningKey'
import { describeSpan, meaningsOf, type NumberMeaning } from '../../data/releases/meanings'
import { pagePath } from '../pagePath'
import { absoluteUrl, site } from '../site'
import { IMAGE_HEIGHT, IMAGE_WIDTH, imagePath, SITE_IMAGE } from './previewImages'

interface PageDescription {
  readonly title: string
  readonly description: string
  readonly image: string
}

/** Says more than the message, which is in the title. */
const meaningIn = (meaning: NumberMeaning) =>
  knowledgeFor(meaningKeyOf(meaning)).meaning.replaceAll('`', '')

function describeCode(code: number): PageDescription | undefined {
  const meanings = meaningsOf(code)
  const [first] = meanings
  if (!first) return undefined
  const place = placeOf(placeOfNumber(code))
  const isSingle = meanings.length === 1
  const every = meanings.map(({ span, text }) => `${describeSpan(span) ?? 'all versions'}: ${text}`)
  return {
    title: isSingle ? `${code}: ${first.text}` : `${code}: what it means depends on the version`,
    description: `Error code ${code} of the Fresns API (${place}). ${isSingle ? meaningIn(first) : every.join('. ')}`,
    image: imagePath(code),
  }
}

function describeCategory(slug: string): PageDescription | undefined {
  const category = findCategory(slug)
  if (!category) return undefined
  const { title, prefix, entries } = category
  return {
    title,
    description: `The ${entries.length} error codes of the Fresns API that start with ${prefix} (${title}) and their messages.`,
    image: SITE_IMAGE,
  }
}

function describeEndpointGroup(slug: string): PageDescription | undefined {
  const group = endpointGroups.find((one) => one.slug === slug)
  if (!group) return undefined
  const { title, endpoints } = group
  return {
    title: `Endpoints: ${title}`,
    description: `The error codes that the ${endpoints.length} endpoints under ${endpoints[0]?.path.split('/')[1] ?? slug} of the Fresns API can return.`,
    image: SITE_IMAGE,
  }
}

/** Sets title, description and preview tags, in the built HTML and on client-side navigation. */
export function describePage(pageData: PageData): void {
  if (pageData.relativePath === '404.md') return
  const code: unknown = pageData.params?.['code']
  const category: unknown = pageData.params?.['category']
  const group: unknown = pageData.params?.['group']
  const described =
    (typeof code === 'number' && describeCode(code)) ||
    (typeof category === 'string' && describeCategory(category)) ||
    (typeof group === 'string' && describeEndpointGroup(group)) ||
    undefined
  if (described) {
    pageData.title = described.title
    pageData.description = described.description
  }
  const url = absoluteUrl(pagePath(pageData.relativePath))
  const title = pageData.title || site.title
  const description = pageData.description || site.description
  const tags: HeadConfig[] = [
    ['link', { rel: 'canonical', href: url }],
    ['meta', { property: 'og:title', content: title }],
    ['meta', { property: 'og:description', content: description }],
    ['meta', { property: 'og:url', content: url }],
    ['meta', { property: 'og:image', content: absoluteUrl(described?.image ?? SITE_IMAGE) }],
    ['meta', { property: 'og:image:width', content: String(IMAGE_WIDTH) }],
    ['meta', { property: 'og:image:height', content: String(IMAGE_HEIGHT) }],
    ['meta', { property: 'og:image:alt', content: title }],
  ]
  pageData.frontmatter['head'] = tags
}
