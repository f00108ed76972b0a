import { entries } from '../catalogue/entries'
import type { CheckedRecord } from './checkKnowledge'
import { outsideTable } from '../knowledge/outsideTable'
import { knowledgeRecords } from '../knowledge/records'

/** All records, each with its file and the message that it explains. */
export const checkedRecords = [
  ...entries.map(({ code, message, category }) => ({
    file: `data/knowledge/records/${category?.slug ?? 'success'}.ts`,
    code: String(code),
    message,
    record: knowledgeRecords[code],
  })),
  ...Object.entries(outsideTable).map(([code, record]) => ({
    file: 'data/knowledge/outsideTable.ts',
    code,
    message: null,
    record,
  })),
] satisfies readonly CheckedRecord[]

/** The numbers of the catalogue, as texts name them. */
export const checkedCodes: ReadonlySet<string> = new Set(entries.map(({ code }) => String(code)))
