import { endpointsOf, guardsOf } from '../endpoints'
import { commandWordsOf } from '../endpoints/commandWords'
import { remarksOn } from '../endpoints/remarks'
import { actorTitles } from '../knowledge/actorTitles'
import { isOutsideKey, knowledgeFor, type MeaningKey } from '../knowledge'
import { meaningKeyOf } from '../knowledge/meaningKey'
import { reactionOf } from '../knowledge/reactions'
import { repeatAdvice } from '../knowledge/repeatAdvice'
import type { Certainty } from '../knowledge/types'
import { describeSpan, meaningsOf } from '../releases/meanings'
import { escapeMarkdown, listOf } from './markdownLine'

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  read: "Read from the server's source.",
  inferred:
    "Nothing in the server's public source returns this code; inferred from other releases or similar codes.",
  unknown: "Nothing in the server's public source returns this code; judging by its message alone.",
}

/** Escapes our own text, whose backticks are meant as Markdown. */
function ownText(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : escapeMarkdown(part)))
    .join('')
}

function endpointLine({
  endpoint: { name, docs },
  raise,
}: ReturnType<typeof endpointsOf>[number]): string {
  const call = docs === null ? `\`${name}\`` : `[\`${name}\`](${docs})`
  return [call, ...remarksOn(raise)].join(', ')
}

function callLines(key: MeaningKey): string[] {
  const own = endpointsOf(key).map(endpointLine)
  if (isOutsideKey(key)) return own
  const guards = guardsOf(key).flatMap(({ title, scope, checks }) =>
    checks.map(({ when }) => `${title}, ${ownText(scope)}: ${when}`),
  )
  const words = commandWordsOf(key).map((word) => `\`${word}\``)
  return [...own, ...guards, ...(words.length === 0 ? [] : [`Command words: ${words.join(', ')}`])]
}

function linesOf(key: MeaningKey): string[] {
  const knowledge = knowledgeFor(key)
  const { meaning, translations, misleading, causes, actions, repeating, inputs, settings } =
    knowledge
  const { certainty, evidence } = knowledge
  const reaction = reactionOf(knowledge.reaction)
  const sources = evidence.map(({ url }) => `[${/[^/]+$/.exec(url)?.[0] ?? url}](${url})`)
  return [
    ownText(meaning),
    '',
    ...Object.entries(translations).flatMap(([language, line]) => [
      `**${language} (this site's translation):** ${escapeMarkdown(line)}`,
      '',
    ]),
    ...(misleading === null ? [] : [`**Misleading message:** ${ownText(misleading)}`, '']),
    ...listOf('When it happens:', causes.map(ownText)),
    ...listOf(
      'What to do:',
      actions.map(({ actor, text }) => `${actorTitles[actor]}: ${ownText(text)}`),
    ),
    `**${reaction.title}:** ${ownText(reaction.text)} ${repeatAdvice[repeating]}`,
    '',
    ...listOf('Which endpoints return it:', callLines(key)),
    ...listOf('Inputs and settings that matter:', [
      ...inputs.map((input) => `\`${input}\``),
      ...settings.map(({ key, kind }) => `\`${key}\` (${kind})`),
    ]),
    [evidence.length === 0 ? CERTAINTY[certainty] : CERTAINTY.read, ...sources].join(' '),
    '',
  ]
}

/** What is known about each meaning of a number, newest first, as lines of Markdown. */
export function detailsMarkdown(number: number): readonly string[] {
  const meanings = meaningsOf(number)
  return meanings.flatMap((meaning) => {
    const span = describeSpan(meaning.span)
    const title = meanings.length > 1 && span ? `Explanation, ${span}` : 'Explanation'
    return [`## ${title}`, '', ...linesOf(meaningKeyOf(meaning))]
  })
}
