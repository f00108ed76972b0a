import { readFileSync } from 'node:fs'

const EXAMPLE = /^```(?<language>\w+)\n(?<source>[^]*?)^```$/gm

/** A page of `docs/`, as its author wrote it. */
export const readPage = (name: string) =>
  readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

/** The examples in a page, with their languages. */
export const examplesIn = (page: string) =>
  [...page.matchAll(EXAMPLE)].map(({ groups }) => ({
    language: groups?.['language'] ?? '',
    source: groups?.['source'] ?? '',
  }))
