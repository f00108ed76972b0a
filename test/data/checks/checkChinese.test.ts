import { describe, expect, it } from 'vitest'
import { problemsOfChinese } from '../../../data/checks/checkChinese'

describe('a Chinese line', () => {
  it.each([
    '找不到这本书，书号多半写错了',
    '借阅已过期，App ID对应的期限由图书馆设定',
    '借书卡已停用；v4.1.0起返回此码',
  ])('is sound as %s', (line) => {
    expect(problemsOfChinese(line)).toEqual([])
  })

  it.each([
    ['借阅  过期', 'has stray white space: "借阅  过期"'],
    ['Loan expired', 'is not in Chinese; translate "Loan expired"'],
    ['借'.repeat(41), 'has 41 characters; shorten it to 40'],
    ['借书 token过期', 'has a space beside a Chinese character; remove it'],
    ['借阅已过期, 请续借', 'has a space beside a Chinese character; remove it'],
    ['借阅(短期)已过期', 'has ( ) ; write it in full width, like ，and ；'],
    ['借阅已过期。', 'ends with 。 ; remove it'],
  ])('is tidy, unlike %j', (line, problem) => {
    expect(problemsOfChinese(line)).toContain(problem)
  })
})
