import { describe, expect, it } from 'vitest'
import { findTableRows } from '../../../../data/search/codes/pastedTables'

const codeCells = (text: string) =>
  findTableRows(text).map(({ codeStart, codeEnd }) => text.slice(codeStart, codeEnd).trim())

describe('the codes of a table', () => {
  it('are in the column that the heading names, even by a prefix', () => {
    expect(codeCells('http_code,fs_code\n200,31504')).toEqual(['31504'])
  })

  it('end with the table', () => {
    expect(codeCells('id,code\n1,31504\n\n2,36104')).toEqual(['31504'])
  })

  it.each([
    ['no heading', '1,31504\n2,36104'],
    ['a heading of another code', 'id,zip code\n1,31504'],
    ['a response', '{\n  "code": 31504,\n  "message": "x"\n}'],
    ['a single column', 'code\n31504'],
    ['a status', 'Response Code\t200\nBody\t{"code":31504}'],
  ])('are not found in a text with %s', (_, text) => {
    expect(codeCells(text)).toEqual([])
  })
})
