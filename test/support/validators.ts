import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import type { CodeRecord, LineRecord, MeaningRecord } from '../../data/files/codeRecord'
import { fileAt } from './builtFiles'

interface Range {
  readonly from: string
  readonly to: string
}

/** What a program that reads `/codes.json` relies on. */
export interface CodesFile {
  readonly $schema: string
  readonly serverVersions: Range
  readonly coveredVersions: Range
  readonly categories: readonly {
    readonly slug: string
    readonly title: string
    readonly prefix: number
    readonly url: string
    readonly subGroups: readonly {
      readonly slug: string
      readonly title: string
      readonly prefix: number
      readonly url: string
    }[]
  }[]
  readonly codes: readonly CodeRecord[]
  readonly otherNumbers: readonly {
    readonly code: number
    readonly history: readonly MeaningRecord[]
  }[]
}

/** What a program that reads `/31504.json` relies on. */
export interface CodeFile extends CodeRecord {
  readonly $schema: string
}

/** What a program that reads `/v3.6.2/codes.json` relies on. */
export interface ReleaseFile {
  readonly $schema: string
  readonly serverVersions: Range
  readonly codes: readonly LineRecord[]
}

/** What a program that reads `/releases.json` relies on. */
export interface ReleasesFile {
  readonly $schema: string
  readonly releases: readonly {
    readonly release: string
    readonly date: string
    readonly json: string
    readonly csv: string
  }[]
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
addFormats(ajv)
ajv.addSchema(JSON.parse(fileAt('/codes.schema.json')))

/** Reads a schema for other files, such as `/endpoints.json`. */
export const compileSchema = <Content>(path: string) =>
  ajv.compile<Content>(JSON.parse(fileAt(path)))

const SCHEMA = 'https://example.org/errors/codes.schema.json'

export const isCodesFile = ajv.compile<CodesFile>({ $ref: SCHEMA })
export const isCodeRecord = ajv.compile<CodeRecord>({ $ref: `${SCHEMA}#/$defs/code` })
export const isReleaseFile = ajv.compile<ReleaseFile>({ $ref: `${SCHEMA}#/$defs/releaseFile` })
const isReleasesFile = ajv.compile<ReleasesFile>({ $ref: `${SCHEMA}#/$defs/releasesFile` })
const isCodeFile = ajv.compile<CodeFile>({ $ref: `${SCHEMA}#/$defs/codeFile` })

/** Reads a file; throws where it breaks its schema. */
export function readValid<Content>(path: string, isValid: ValidateFunction<Content>): Content {
  const content: unknown = JSON.parse(fileAt(path))
  if (!isValid(content)) throw new Error(`${path}: ${ajv.errorsText(isValid.errors)}`)
  return content
}

/** Reads `/codes.json`; throws where it breaks the schema. */
export const readCodesFile = () => readValid('/codes.json', isCodesFile)

/** Reads the file of one code; throws where it breaks the schema. */
export const readCodeFile = (code: number) => readValid(`/${code}.json`, isCodeFile)

/** Reads the JSON file of one release; throws where it breaks the schema. */
export const readReleaseFile = (release: string) =>
  readValid(`/${release}/codes.json`, isReleaseFile)

/** Reads `/releases.json`; throws where it breaks the schema. */
export const readReleasesFile = () => readValid('/releases.json', isReleasesFile)
