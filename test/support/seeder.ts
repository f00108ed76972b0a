import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { SEEDER_PATH } from '../../data/releases/readSeeder'

const quote = (text: string) => text.replace(/[\\']/g, '\\$&')

const row = (key: string, code: number, english: string) => `            [
                'app_fskey' => '${key}',
                'code' => ${code},
                'messages' => '${quote(JSON.stringify({ en: english, 'zh-Hans': '文' }))}',
                'created_at' => '2022-10-18 10:00:00',
            ],`

/** The text of a seeder with these messages, and one of a command word. */
export function writtenSeeder(
  messages: Iterable<readonly [code: number, english: string]>,
): string {
  return [
    '<?php',
    "        DB::table('code_messages')->insert([",
    row('CmdWord', 21000, 'Unconfigured plugin'),
    ...[...messages].map(([code, english]) => row('Fresns', code, english)),
    '        ]);',
    '',
  ].join('\n')
}

/** Writes a seeder where a checkout of the server has it. */
export function writeSeeder(checkout: string, messages: ReadonlyMap<number, string>): void {
  const file = path.join(checkout, SEEDER_PATH)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, writtenSeeder(messages))
}
