import { assertKnowledge } from './knowledge/checkKnowledge'
import { checkedCodes, checkedRecords } from './knowledge/checkedRecords'
import { findChineseFaults } from './knowledge/translations/checkChinese'
import { zh } from './knowledge/translations/zh'
import { findCatalogueFaults } from './catalogue/checkCatalogue'
import { categories, success } from './catalogue/lines'
import { findByCode } from './catalogue/lookup'
import { assertNoFaults } from './faults'
import { releaseChanges } from './releases/changes'
import { findReleaseFaults } from './releases/checkReleases'
import { releases } from './releases/releases'
import { findWordFaults } from './words/checkWords'
import { wordFiles } from './words/records'

function homeOfWords(code: number): string | undefined {
  const entry = findByCode(code)
  return entry && (entry.category?.slug ?? 'success')
}

/** Checks everything that people edit; throws an error that lists all faults. */
export function assertData(): void {
  // First by itself: everything else is looked up in it.
  assertNoFaults(findCatalogueFaults(success, categories))
  assertNoFaults([
    ...findWordFaults(wordFiles, homeOfWords),
    ...findReleaseFaults({ releases, changes: releaseChanges }),
    ...findChineseFaults(
      zh,
      checkedRecords.map(({ code }) => code),
    ),
  ])
  assertKnowledge(checkedRecords, checkedCodes)
}
