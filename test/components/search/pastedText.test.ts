import { afterEach, describe, expect, it } from 'vitest'
import { insertKeepingBreaks } from '../../../components/search/pastedText'

function fieldWith(value: string, selectionStart: number, selectionEnd: number) {
  const field = document.createElement('input')
  document.body.append(field)
  field.value = value
  field.setSelectionRange(selectionStart, selectionEnd)
  return field
}

describe('insertKeepingBreaks', () => {
  afterEach(() => {
    document.body.replaceChildren()
  })

  it.each(['a\nb', 'a\r\nb', 'a\rb'])(
    'turns a line break into a space and a separator: %j',
    (text) => {
      const field = fieldWith('', 0, 0)

      expect(insertKeepingBreaks(field, text)).toBe(true)
      expect(field.value).toMatch(/^a \u2028b$/)
    },
  )

  it.each(['a\n\nb', 'a\r\n\r\nb'])('keeps empty lines, which separate objects: %j', (text) => {
    const field = fieldWith('', 0, 0)

    insertKeepingBreaks(field, text)

    expect(field.value).toMatch(/^a \u2028 \u2028b$/)
  })

  it('replaces the selection', () => {
    const field = fieldWith('code 31504 here', 5, 10)

    insertKeepingBreaks(field, '36113\n37102')

    expect(field.value).toMatch(/^code 36113 \u202837102 here$/)
  })

  it('tells others that the text changed', () => {
    const field = fieldWith('', 0, 0)
    const values: string[] = []
    document.body.addEventListener('input', () => values.push(field.value), { once: true })

    insertKeepingBreaks(field, 'a\nb')

    expect(values).toEqual([expect.stringMatching(/^a \u2028b$/)])
  })

  it('leaves a text without breaks to the browser', () => {
    const field = fieldWith('', 0, 0)

    expect(insertKeepingBreaks(field, 'a b')).toBe(false)
    expect(field.value).toBe('')
  })
})
