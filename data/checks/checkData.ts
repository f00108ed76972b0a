import { findKnowledgeFaults } from './checkKnowledge'
import { checkedCodes, checkedRecords } from './checkedRecords'
import { isOutsideKey, numberOfKey } from '../knowledge/meaningKey'
import { findCatalogueFaults } from './checkCatalogue'
import { categories, success } from '../catalogue/categories'
import { isErrorCode } from '../catalogue/lookup'
import { placeOfNumber } from '../catalogue/sections'
import { assertNoFaults } from './faults'
import { releaseChanges } from '../releases/changes'
import { findReleaseFaults } from './checkReleases'
import { releases } from '../releases/releases'
import { findDescriptionFaults, findTextFaults } from './checkDescriptions'
import { descriptionFiles, withoutCode } from '../descriptions'
import { languageTags } from '../descriptions/languageTags'

/** The category of a meaning’s number, even if the published table lacks the meaning. */
function homeOfDescriptions(key: string): string | undefined {
  if (!isOutsideKey(key) && !isErrorCode(Number(key))) return undefined
  return placeOfNumber(numberOfKey(key)).category?.slug ?? 'success'
}

/** Checks everything that people edit; throws an error that lists all faults. */
export function assertData(): void {
  // First, on its own: everything else is looked up in it.
  assertNoFaults(findCatalogueFaults(success, categories))
  assertNoFaults([
    ...Object.entries(descriptionFiles).flatMap(([language, files]) =>
      findDescriptionFaults(language, files, homeOfDescriptions),
    ),
    ...languageTags.flatMap((tag) =>
      findTextFaults(`data/descriptions/${tag}/withoutCode.ts`, withoutCode[tag]),
    ),
    ...findReleaseFaults({ releases, changes: releaseChanges }),
    ...findKnowledgeFaults(checkedRecords, checkedCodes),
  ])
}
