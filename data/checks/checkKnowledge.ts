import { numbersElsewhere } from '../catalogue/numbering'
import { problemOfText, type Fault } from './faults'
import { endpoints } from '../endpoints'
import { commandWords } from '../endpoints/commandWords'
import { fillerWords } from '../search/words/fillerWords'
import { stem } from '../search/words/stem'
import { tokenise } from '../search/words/tokens'
import { problemsOfChinese } from './checkChinese'
import { serverNames } from './serverNames'
import type { CodeKnowledge, KnowledgeRecord } from '../knowledge/types'

/** A record to check. */
export interface CheckedRecord {
  readonly file: string
  /** Its key in the file. */
  readonly code: string
  /** The message that it explains; null where the published table has none. */
  readonly message: string | null
  /** Undefined for a code that nobody has described. */
  readonly record: KnowledgeRecord | CodeKnowledge | undefined
}

const MOST_WORDS = { meaning: 25, misleading: 40, cause: 30, action: 40 } as const
const MOST_CAUSES = 5
const PHRASES = { fewest: 3, most: 9 } as const
/** Above this, a meaning says little that its message does not. */
const MOST_LIKENESS = 0.8

const FIELDS = [
  'name',
  'meaning',
  'chinese',
  'actions',
  'repeating',
  'reaction',
  'certainty',
] as const satisfies readonly (keyof KnowledgeRecord)[]

const NAME = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/
const BACKTICKED = /`([^`]*)`/g
const CHOICE = /^(.*?)\{([^{}]*\|[^{}]*)\}(.*)$/

/** Writes out `{post|comment}_edit` as `post_edit` and `comment_edit`. */
function expandChoices(name: string): string[] {
  const [, before = '', options, after = ''] = CHOICE.exec(name) ?? []
  if (options === undefined) return [name]
  return options.split('|').flatMap((option) => expandChoices(`${before}${option}${after}`))
}

function collectNames(records: readonly CheckedRecord[]): ReadonlySet<string> {
  return new Set<string>([
    ...endpoints.map(({ name }) => name),
    ...Object.keys(commandWords),
    ...Object.values(serverNames).flat(),
    ...records.flatMap(({ record }) => [
      ...(record?.inputs ?? []),
      ...(record?.settings ?? []).flatMap(({ key }) => expandChoices(key)),
    ]),
  ])
}

function termsOf(text: string): ReadonlySet<string> {
  const terms = tokenise(text).filter(({ word }) => !fillerWords.has(word))
  return new Set(terms.map(({ word }) => stem(word)))
}

/** How many of their words two texts share, from 0 to 1 (Dice’s coefficient). */
export function likeness(one: string, other: string): number {
  const [mine, theirs] = [termsOf(one), termsOf(other)]
  const shared = [...mine].filter((term) => theirs.has(term)).length
  return (2 * shared) / (mine.size + theirs.size || 1)
}

function problemsOfText(text: string, most: number, names: ReadonlySet<string>): string[] {
  const broken = problemOfText(text)
  if (broken) return [broken]
  const words = text.split(' ').length
  const unknown = [...text.matchAll(BACKTICKED)]
    .map(([, name = '']) => name)
    .filter((name) => !names.has(name))
  return [
    ...(words > most ? [`has ${words} words; use at most ${most}`] : []),
    ...(/[^.]\.$/.test(text) ? [] : ['does not end with a full stop']),
    ...(text.split('`').length % 2 === 0 ? ['has an unmatched backtick'] : []),
    ...unknown.map((name) => `names \`${name}\`, which is not an endpoint, input or setting`),
  ]
}

function numbersIn(text: string): string[] {
  return [...text.matchAll(/(?<![\d.])\d{5}(?![\d.]\d|\d)/g)].map(([number]) => number)
}

function problemsOfPhrases(phrases: readonly string[]): string[] {
  const { length } = phrases
  const inCapitals = phrases.filter((phrase) => phrase !== phrase.toLowerCase())
  return [
    ...(length < PHRASES.fewest || length > PHRASES.most
      ? [`has ${length} phrases; give ${PHRASES.fewest} to ${PHRASES.most}`]
      : []),
    ...phrases.flatMap((phrase) => {
      const broken = problemOfText(phrase)
      return broken ? [`a phrase ${broken}`] : []
    }),
    ...inCapitals.map((phrase) => `has capital letters in the phrase "${phrase}"`),
    ...(new Set(phrases).size < length ? ['repeats a phrase'] : []),
  ]
}

/**
 * Checks the records: short sentences that name only what exists, meanings that do not just repeat
 * the message, unique names and Chinese lines, and evidence for what was read in the source.
 */
export function findKnowledgeFaults(
  records: readonly CheckedRecord[],
  codes: ReadonlySet<string>,
): Fault[] {
  const names = collectNames(records)
  const codeByName = new Map<string, string>()
  const codeByChinese = new Map<string, string>()

  return records.flatMap(({ file, code, message, record }) => {
    if (!record)
      return [{ file, code, problem: 'has no record; write down what is known about it' }]
    const missing = FIELDS.filter((field) => !Object.hasOwn(record, field))
    if (missing.length > 0)
      return [{ file, code, problem: `the record lacks ${missing.join(' and ')}; add it` }]
    const { name, meaning, chinese, misleading, causes = [], actions, certainty } = record
    const { evidence = [] } = record
    const texts = [
      { part: 'the meaning', text: meaning, most: MOST_WORDS.meaning },
      ...(misleading === undefined
        ? []
        : [{ part: '"misleading"', text: misleading, most: MOST_WORDS.misleading }]),
      ...causes.map((text, at) => ({ part: `cause ${at + 1}`, text, most: MOST_WORDS.cause })),
      ...Object.entries(actions).map(([actor, text]) => ({
        part: `the action of the ${actor}`,
        text,
        most: MOST_WORDS.action,
      })),
    ]
    const owner = codeByName.get(name)
    codeByName.set(name, code)
    const alike = codeByChinese.get(chinese)
    codeByChinese.set(chinese, code)

    const problems = [
      ...(NAME.test(name) ? [] : [`the name "${name}" is not in capitals, like TOKEN_EXPIRED`]),
      ...(owner === undefined ? [] : [`the name ${name} is already used by ${owner}`]),
      ...texts.flatMap(({ part, text, most }) =>
        problemsOfText(text, most, names).map((problem) => `${part} ${problem}`),
      ),
      ...texts.flatMap(({ part, text }) =>
        numbersIn(text)
          .filter((number) => !codes.has(number) && !(number in numbersElsewhere))
          .map((number) => `${part} names ${number}, which is not a code`),
      ),
      ...(message !== null && likeness(meaning, message) > MOST_LIKENESS
        ? ['the meaning only repeats the message: say what the server checked']
        : []),
      ...problemsOfChinese(chinese).map((problem) => `the Chinese line ${problem}`),
      ...(alike === undefined
        ? []
        : [`the Chinese line is the same as that of ${alike}; say what sets them apart`]),
      ...(causes.length > MOST_CAUSES
        ? [`has ${causes.length} causes; give at most ${MOST_CAUSES}`]
        : []),
      ...(Object.keys(actions).length === 0 ? ['has no action; say what somebody can do'] : []),
      ...(certainty === 'read' && evidence.length === 0
        ? ['was read in the source, but names no line of it under "evidence"']
        : []),
      ...evidence
        .filter(({ file: path, line }) => !/^[\w/]+\.php$/.test(path) || line < 1)
        .map(({ file: path, line }) => `cites line ${line} of "${path}", not a line of a PHP file`),
      ...('phrases' in record ? problemsOfPhrases(record.phrases) : []),
    ]
    return problems.map((problem) => ({ file, code, problem }))
  })
}
