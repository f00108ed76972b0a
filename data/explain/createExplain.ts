import { withVersion } from '../addresses'
import { parseRelease } from '../releases/parseRelease'
import { releases } from '../releases/releases'
import type { ExplainFacts } from './facts'
import { readResponse, readVersionHeader } from './readResponse'
import type { Explain, ExplainedMeaning, ExplainedVersion, ExplainOptions, Reaction } from './types'

function versionOf({ version, headers }: ExplainOptions): ExplainedVersion | null {
  const given = version ?? (headers ? readVersionHeader(headers) : undefined)
  const reading = given === undefined ? undefined : parseRelease(given)
  return given === undefined || !reading ? null : { version: given.trim(), ...reading }
}

/** The one reaction to all meanings that may be meant; null if there are none, or several. */
function agreedReaction(meanings: readonly ExplainedMeaning[]): Reaction | null {
  const meant = meanings.filter(({ holds }) => holds !== false).map(({ reaction }) => reaction)
  const [first = null] = meant
  return meant.every((reaction) => reaction?.id === first?.id) ? first : null
}

/** Creates `explain` from its facts. */
export function createExplain(facts: ExplainFacts): Explain {
  const { site, meanings, numbers, elsewhere, reactions } = facts

  function meaningsOf(code: number, version: ExplainedVersion | null): ExplainedMeaning[] {
    const release = version ? releases.findIndex((tag) => tag === version.release) : null
    const newestFirst = (numbers[code] ?? []).toReversed()
    const explained = newestFirst.flatMap(([from, to, position]): ExplainedMeaning[] => {
      const [message, code = null, reactionAt = -1] = meanings[position] ?? []
      const [first, last, reaction] = [releases[from], releases[to], reactions[reactionAt]]
      if (message === undefined || !first || !last || !reaction) return []
      return [
        {
          message,
          published: code,
          from: first,
          to: last,
          holds: release === null ? null : from <= release && release <= to,
          reaction,
        },
      ]
    })
    return [...explained.filter(({ holds }) => holds), ...explained.filter(({ holds }) => !holds)]
  }

  function urlOf(code: number, version: ExplainedVersion | null): string {
    // The search explains numbers that have no page.
    const path = numbers[code] ? `/${code}` : `/?q=${code}`
    return site.slice(0, -1) + withVersion(path, version && version.version)
  }

  return (response, options = {}) => {
    const reading = readResponse(response)
    if (!reading) return null
    const version = versionOf(options)
    const explained = meaningsOf(reading.code, version)
    return {
      ...reading,
      version,
      meanings: explained,
      reaction: agreedReaction(explained) ?? reactions[elsewhere[reading.code] ?? -1] ?? null,
      url: urlOf(reading.code, version),
    }
  }
}
