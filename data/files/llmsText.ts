import { codePath, type AbsoluteUrl } from '../addresses'
import { publishedRange } from '../releases/publishedRange'
import { catalogue, entries, successEntry, type CatalogueEntry } from '../catalogue/entries'
import { isErrorCode } from '../catalogue/lookup'
import { coveredRange, versionDependentNumbers } from '../releases'
import { knowledgeFor } from '../knowledge'
import { releaseFilePaths } from './releaseFilePaths'

/** `/llms.txt`: an index of the site for language models (https://llmstxt.org). */
export function llmsText(absoluteUrl: AbsoluteUrl): string {
  const link = (title: string, path: string, note: string) =>
    `- [${title}](${absoluteUrl(path)}): ${note}`
  const codeLink = ({ code, message }: Pick<CatalogueEntry, 'code' | 'message'>) =>
    link(String(code), `${codePath(code)}.md`, `"${message}" ${knowledgeFor(code).meaning}`)
  return [
    '# Fresns error codes',
    '',
    `> The ${entries.length} error codes of the Fresns API with their messages, as the Fresns documentation published them for server ${publishedRange.from} to ${publishedRange.to}. In other versions, ${versionDependentNumbers.filter(isErrorCode).length} of these numbers mean something else; their Markdown lists every meaning.`,
    '',
    `The page of code N is ${absoluteUrl('/N')}, its Markdown ${absoluteUrl('/N.md')}, its JSON ${absoluteUrl('/N.json')}. Responses carry the code in the field "code"; a response with code 0 may have another code in brackets at the start of its message.`,
    '',
    '## Data',
    '',
    link('codes.json', '/codes.json', 'the whole catalogue'),
    link('codes.schema.json', '/codes.schema.json', 'its JSON Schema'),
    link('codes.csv', '/codes.csv', 'the whole catalogue as a table'),
    link(
      'latest/codes.json',
      releaseFilePaths('latest').json,
      'what the numbers mean in the newest release',
    ),
    link(
      'releases.json',
      '/releases.json',
      `the releases ${coveredRange.from} to ${coveredRange.to}, each with a file that says what its numbers mean`,
    ),
    link(
      'endpoints.json',
      '/endpoints.json',
      'which endpoint returns which code, with the checks that run first',
    ),
    link('codes.ts', '/codes.ts', 'the codes as TypeScript constants'),
    link('ErrorCode.php', '/ErrorCode.php', 'the codes as a PHP 8.1 enum'),
    link('Handle the codes', '/handling', 'what a client should do with a response, code by code'),
    link('Codes by endpoint', '/endpoints', 'the codes that each endpoint can return'),
    link('Changes by version', '/changes', 'which numbers changed meaning, release by release'),
    link('Use the data', '/data', 'fields, addresses and examples'),
    link(
      'How to read a code',
      '/guide',
      'how codes are structured and where a response carries them',
    ),
    '',
    '## Success',
    '',
    codeLink(successEntry),
    '',
    ...catalogue.flatMap((category) => [
      `## ${category.title}`,
      '',
      ...category.entries.map(codeLink),
      '',
    ]),
  ].join('\n')
}
