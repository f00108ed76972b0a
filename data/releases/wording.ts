import type { ErrorCode } from '../catalogue/entries'
import { coveredRange, type ReleaseTag } from './releases'
import type { Stretch } from '.'

const upTo = (to: ReleaseTag): Stretch => ({ from: coveredRange.from, to })
const since = (from: ReleaseTag): Stretch => ({ from, to: coveredRange.to })
const ALWAYS: Stretch = coveredRange

/**
 * The messages that servers word differently from the published table, apart from the notes for
 * developers, and in which releases. Source: `database/seeders/CodeMessagesTableSeeder.php` in the
 * release tags of github.com/fresns/fresns.
 */
const differences: Readonly<Partial<Record<ErrorCode, Stretch>>> = {
  0: ALWAYS,
  31000: ALWAYS,
  31302: upTo('v2.1.0'),
  31303: upTo('v2.1.0'),
  32203: upTo('v2.11.2'),
  33201: ALWAYS,
  34101: ALWAYS,
  34102: ALWAYS,
  34112: upTo('v2.21.4'),
  34203: upTo('v2.21.4'),
  34307: upTo('v2.21.4'),
  34501: upTo('v2.21.4'),
  34503: upTo('v2.21.4'),
  35202: upTo('v2.21.4'),
  35204: upTo('v2.21.4'),
  36108: ALWAYS,
  36303: ALWAYS,
  36306: ALWAYS,
  36307: since('v3.0.0'),
  36308: since('v3.0.0'),
  36310: upTo('v2.21.4'),
  36312: upTo('v2.21.4'),
  36606: upTo('v2.9.0'),
  36607: upTo('v2.9.0'),
  36608: upTo('v2.9.0'),
  37101: upTo('v2.21.4'),
  37105: upTo('v2.21.4'),
  37106: ALWAYS,
  37201: upTo('v2.21.4'),
  37401: upTo('v2.21.4'),
  37501: upTo('v2.21.4'),
  37601: upTo('v2.21.4'),
  37701: ALWAYS,
}

/** The releases that word the message of a code differently; null if none does. */
export function rewordedOn(code: ErrorCode): Stretch | null {
  return differences[code] ?? null
}
