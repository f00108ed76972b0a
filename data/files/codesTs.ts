import { commentText, type ConstantTable } from './constants'

/** `/codes.ts`: the codes as TypeScript constants, with a type and the reaction to each. */
export function codesTs({ constants, about }: ConstantTable): string {
  const reactions = [...new Set(constants.map(({ reaction }) => reaction))].sort()
  return [
    ...about.map((line) => `// ${line}`),
    '',
    '/** The codes by name. */',
    'export const ErrorCode = {',
    ...constants.flatMap(({ name, code, text }) => [
      `  /** ${commentText(text)} */`,
      `  ${name}: ${code},`,
    ]),
    '} as const',
    '',
    'export type ErrorCodeName = keyof typeof ErrorCode',
    'export type ErrorCode = (typeof ErrorCode)[ErrorCodeName]',
    '',
    '/** What a client should do with a response. */',
    'export type Reaction =',
    ...reactions.map((reaction) => `  | '${reaction}'`),
    '',
    '/** The reaction to each code. */',
    'export const reactions: Readonly<Record<ErrorCode, Reaction>> = {',
    ...constants.map(({ name, reaction }) => `  [ErrorCode.${name}]: '${reaction}',`),
    '}',
    '',
    'const codes: ReadonlySet<number> = new Set(Object.values(ErrorCode))',
    '',
    '/** Whether the table has this number. */',
    'export function isErrorCode(code: number): code is ErrorCode {',
    '  return codes.has(code)',
    '}',
    '',
  ].join('\n')
}
