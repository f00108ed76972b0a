import type { ErrorCode } from '../catalogue/entries'
import type { ReleaseTag } from './releases'

/** A meaning that the published table lacks, in this site’s wording. */
export interface OwnWords<Code extends number = number> {
  readonly number: Code
  readonly text: string
  /** Its name in programs, if `names.lock.json` lacks it. */
  readonly name?: string
}

type Move<Code extends number> = readonly [from: Code, to: Code]

/** A new code, with everything about it that can no longer change once published. */
export interface AddedCode<Code extends number = number> {
  readonly code: Code
  /** Its name in programs. */
  readonly name: string
  /** Its message, and those that replaced it, newest last. */
  readonly messages: readonly [string, ...string[]]
}

/** What one release changed. All changes apply at once, as in one commit. */
export interface ReleaseChanges<Code extends number = number> {
  readonly release: ReleaseTag
  /**
   * Codes whose published meaning is new in this release: just numbers, if `published.lock.json`
   * has the message; newer ones with everything that is to be locked.
   */
  readonly added?: readonly (Code | AddedCode<Code>)[]
  readonly moved?: readonly Move<Code>[]
  /** Meanings that moved away from a number that had stood for two; the other one stayed. */
  readonly split?: readonly Move<Code>[]
  readonly outsideTable?: readonly OwnWords<Code>[]
}

/** Numbers that some release uses but the published table lacks. */
type NumberOutsideTable = 37303 | 38110

/**
 * Every change of numbers or meanings from v2.0.0 to v3.6.2, oldest first; anything else that
 * changed was wording. Together with the published table, which is valid for `publishedRange`, this
 * list gives the meaning of each number in each release, working forwards and backwards from there.
 * A published code not listed here already existed in v2.0.0.
 *
 * Source: `database/seeders/CodeMessagesTableSeeder.php` in the release tags of
 * github.com/fresns/fresns, compared text by text in three languages. Taken as the same meaning:
 * 35204, "login password" before v3.0.0 and "PIN" since (the same check, renamed), and a dozen
 * codes that said "banned" before v3.0.0 and say "disabled" since.
 */
export const releaseChanges: readonly ReleaseChanges<ErrorCode | NumberOutsideTable>[] = [
  { release: 'v2.8.0', added: [35111] },
  { release: 'v2.9.0', added: [36120] },
  { release: 'v2.10.0', added: [34404] },
  { release: 'v2.11.0', added: [31305] },
  { release: 'v2.12.0', added: [32205, 32206, 34405, 34406] },
  {
    release: 'v3.0.0',
    moved: [
      [32104, 32105],
      [36313, 36314],
      [37102, 37103],
      [37103, 37104],
      [37104, 37105],
      [37105, 37106],
      [37106, 37107],
      [37300, 37400],
      [37301, 37401],
      [37302, 37402],
      [37303, 37404],
      [37400, 37500],
      [37401, 37501],
      [37402, 37502],
      [37403, 37504],
      [37404, 37505],
      [37500, 37600],
      [37501, 37601],
      [37600, 37700],
      [37601, 37701],
    ],
    // Before, 34111 meant that password and verification code were both missing; only at login did
    // it already mean the password alone.
    split: [[34111, 34112]],
    // prettier-ignore
    added: [
      30006, 30007, 30008, 31506, 31507, 31508, 31604, 32104, 34100, 34111, 34113, 34207, 34208,
      35100, 35400, 36313, 37102, 37202, 37300, 37301, 37302, 37403, 37503, 37602, 37702, 37800,
      37801, 37802, 38109, 38212,
    ],
  },
  { release: 'v3.1.0', added: [34114] },
  {
    release: 'v3.3.0',
    moved: [
      [38101, 38102],
      [38102, 38103],
      [38103, 38104],
      [38104, 38105],
      [38105, 38106],
      [38106, 38107],
      [38107, 38108],
      [38108, 38109],
      [38109, 38110],
    ],
    outsideTable: [{ number: 38101, text: 'Only your own content can be edited' }],
  },
]

/** The numbers that a release added. */
export function addedBy<Code extends number>({
  added = [],
}: ReleaseChanges<Code>): readonly Code[] {
  return added.map((one) => (typeof one === 'number' ? one : one.code))
}

/** All meanings that a release moved to another number. */
export function movesOf({ moved = [], split = [] }: ReleaseChanges): readonly Move<number>[] {
  return [...moved, ...split]
}
