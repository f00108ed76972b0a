import { commentText, type Constant, type ConstantTable } from './constants'

function arms(constants: readonly Constant[]): string[] {
  const namesByReaction = new Map<string, string[]>()
  for (const { name, reaction } of constants)
    namesByReaction.set(reaction, [...(namesByReaction.get(reaction) ?? []), name])
  return [...namesByReaction].flatMap(([reaction, names]) => [
    ...names.map((name) => `            self::${name},`),
    `                => '${reaction}',`,
  ])
}

/** `/ErrorCode.php`: the codes as a PHP 8.1 enum, with the reaction to each. */
export function errorCodePhp({ constants, about }: ConstantTable): string {
  return [
    '<?php',
    '',
    ...about.map((line) => `// ${line}`),
    '',
    'declare(strict_types=1);',
    '',
    '// Put it into a namespace of your own.',
    'enum ErrorCode: int',
    '{',
    ...constants.flatMap(({ name, code, text }) => [
      `    /** ${commentText(text)} */`,
      `    case ${name} = ${code};`,
    ]),
    '',
    '    /** What a client should do with a response. */',
    '    public function reaction(): string',
    '    {',
    '        return match ($this) {',
    ...arms(constants),
    '        };',
    '    }',
    '}',
    '',
  ].join('\n')
}
