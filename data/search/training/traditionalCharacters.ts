import { Converter } from 'opencc-js/t2cn'

const FIRST = 0x4e00
const LAST = 0x9fff

/** The traditional variants of characters, as pairs with the simplified ones: `後后發发髮发`. */
export function traditionalCharacters(simplified: ReadonlySet<string>): string {
  const convert = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  for (let codePoint = FIRST; codePoint <= LAST; codePoint++) {
    const character = String.fromCodePoint(codePoint)
    const meant = convert(character)
    if (meant !== character && simplified.has(meant)) pairs += character + meant
  }
  return pairs
}
