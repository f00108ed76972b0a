import { describe, expect, it } from 'vitest'
import { catalogue, entries } from '../../../data/catalogue/entries'
import { knowledgeFor } from '../../../data/knowledge'
import { coveredRange } from '../../../data/releases'
import { BASE_URL, fileAt, files } from '../../support/builtFiles'

const text = fileAt('/llms.txt')
const links = [...text.matchAll(/^- \[(?<title>[^\]]+)\]\((?<url>[^)]+)\): (?<note>.+)$/gm)].map(
  ({ groups }) => ({
    title: groups?.['title'],
    url: groups?.['url'] ?? '',
    note: groups?.['note'],
  }),
)

describe('llms.txt', () => {
  it('begins with a title and a summary, as llmstxt.org asks for', () => {
    expect(text).toMatch(/^# Fresns error codes\n\n> The \d+ error codes .+\n\n/)
  })

  it('links the Markdown file of every code with message and meaning, in the order of the table', () => {
    expect(links.filter(({ title }) => /^\d+$/.test(title ?? ''))).toEqual(
      entries.map(({ code, message }) => ({
        title: String(code),
        url: `https://example.org/errors/${code}.md`,
        note: `"${message}" ${knowledgeFor(code).meaning}`,
      })),
    )
  })

  it('has a heading for each category', () => {
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, title]) => title)

    expect(headings).toEqual(['Data', 'Success', ...catalogue.map(({ title }) => title)])
  })

  it('says how many numbers depend on the version, and links the files of releases', () => {
    const { from, to } = coveredRange

    expect(/(\d+)[^.\d]* mean something else/.exec(text)?.[1]).toBe('29')
    expect(links).toContainEqual({
      title: 'latest/codes.json',
      url: 'https://example.org/errors/latest/codes.json',
      note: 'what the numbers mean in the newest release',
    })
    expect(links.find(({ title }) => title === 'releases.json')?.note).toContain(`${from} to ${to}`)
  })

  it('links nothing but files of the site and its pages of explanations', () => {
    const pages = links
      .map(({ url }) => url.replace(BASE_URL, ''))
      .filter((path) => !files.has(path))

    expect(pages).toEqual(['/handling', '/endpoints', '/changes', '/data', '/guide'])
  })
})
