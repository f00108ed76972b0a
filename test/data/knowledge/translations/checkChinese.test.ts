import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkedRecords } from '../../../../data/knowledge/checkedRecords'
import { findChineseFaults } from '../../../../data/knowledge/translations/checkChinese'

const keys = ['61001', '61002', '61002@v4.1.0']
const lines = {
  '61001': '找不到这本书，书号多半写错了',
  '61002': '借阅已过期，App ID对应的期限由图书馆设定',
  '61002@v4.1.0': '借书卡已停用；v4.1.0起返回此码',
}
const problemsOf = (line: string) =>
  findChineseFaults({ ...lines, '61002': line }, keys).map(({ problem }) => problem)

describe('the lines in Chinese', () => {
  it('are sound with one for each meaning', () => {
    expect(findChineseFaults(lines, keys)).toEqual([])
  })

  it('are there for every meaning', () => {
    expect(findChineseFaults({ '61001': lines['61001'], '61002': lines['61002'] }, keys)).toEqual([
      {
        file: 'data/knowledge/translations/zh.ts',
        code: '61002@v4.1.0',
        problem: 'the meaning has no line; add one that says in Chinese what its "meaning" says',
      },
    ])
  })

  it('belong to meanings that exist', () => {
    expect(findChineseFaults({ ...lines, '61002@v9.9.9': '座位已被占用' }, keys)).toEqual([
      {
        file: 'data/knowledge/translations/zh.ts',
        code: '61002@v9.9.9',
        problem: 'there is no such meaning; correct the key or remove the line',
      },
    ])
  })

  it('are no two alike', () => {
    expect(problemsOf(lines['61001'])).toEqual([
      'the line is that of 61001 too; say what sets them apart',
    ])
  })

  it.each([
    ['', 'the line is empty'],
    ['借阅  过期', 'the line has stray white space: "借阅  过期"'],
    ['借阅</script>', 'the line has "</script", which would break its page: "借阅</script>"'],
    ['Loan expired', 'the line is not in Chinese; translate "Loan expired"'],
    ['借'.repeat(41), 'the line has 41 characters; shorten it to 40'],
    ['借书 token过期', 'the line has a space beside a Chinese character; remove it'],
    ['借阅已过期, 请续借', 'the line has a space beside a Chinese character; remove it'],
    ['借阅(短期)已过期', 'the line has ( ) ; write it in full width, as ，and ；'],
    ['借阅已过期。', 'the line ends with 。 ; remove it'],
  ])('are tidy, unlike %j', (line, problem) => {
    expect(problemsOf(line)).toContain(problem)
  })

  it('stand in the order of the numbers', () => {
    const text = readFileSync(
      new URL('../../../../data/knowledge/translations/zh.ts', import.meta.url),
      'utf8',
    )
    const written = [...text.matchAll(/^ {2}'?(\d+(?:@v[\d.]+)?)'?: /gm)].map(([, key]) => key)

    expect(written).toEqual(checkedRecords.map(({ code }) => code).sort())
  })
})
