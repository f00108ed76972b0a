/** Where a checkout of github.com/fresns/fresns keeps the messages of its codes. */
export const SEEDER_PATH = 'database/seeders/CodeMessagesTableSeeder.php'

/** One row: whose it is, its number and, as JSON in a PHP string, its message by language. */
const ROW =
  /'\w+'\s*=>\s*'Fresns',\s*'code'\s*=>\s*(?<code>\d+),\s*'messages'\s*=>\s*'(?<json>(?:[^'\\]|\\.)*)'/g

function readEnglish(code: string, json: string): string {
  const messages: unknown = JSON.parse(json.replace(/\\(['\\])/g, '$1'))
  if (typeof messages !== 'object' || messages === null || !('en' in messages))
    throw new Error(`The seeder has no English message for ${code}`)
  return String(messages.en)
}

/**
 * Reads the English messages of the server's own codes, without those of command words.
 *
 * @param php the text of the seeder
 * @throws Error if there are none, or one is in another form
 */
export function readSeeder(php: string): ReadonlyMap<number, string> {
  const rows = [...php.matchAll(ROW)].map(({ groups: { code = '', json = '' } = {} }) => {
    return [Number(code), readEnglish(code, json)] as const
  })
  if (rows.length === 0)
    throw new Error(
      'No Fresns codes found in the seeder. Its format has changed; see readSeeder.ts',
    )
  return new Map(rows)
}
