const EXPECTED_BEFORE =
  /(?:\bexpected(?: (?:value|code|body code))?|\bto (?:be|equal|eql|strictly equal|deeply equal))["')]{0,2}\s*[:=]?\s*["'<(+]{0,3}$/i
/** `Received: 36104`, `but was:<31504>`, `want 0, got 36104`. */
const ACTUAL_BEFORE =
  /\b(?:received|actual|but (?:got|was|found)|(?:want|expect)(?:ed)?(?: \w+)? -?\d{1,5},? (?:but )?(?:got|was|found|received))(?: (?:value|code|body code))?["')]{0,2}\s*[:=]?\s*["'<(+]{0,3}$/i
/** `36104 to equal 0`, `36104 matches expected 0`, `36104, want 0`. */
const ACTUAL_AFTER =
  /^["'>)]{0,3}\s*(?:to (?:be|equal|eql|strictly|deeply)\b|(?:does not )?match(?:es)? expected|is not equal|, want(?:ed)? )/i
/** `assert 36104 == 0` */
const ASSERT_BEFORE = /\bassert\W*$/i
const COMPARED_AFTER = /^\s*[!=]==?\s*-?\d/

/** Which side of a failed comparison a number is on. */
export type AssertedSide = 'actual' | 'expected'

/** Which side of a failed comparison a number is on, by its context; undefined for neither. */
export function readAssertedSide(before: string, after: string): AssertedSide | undefined {
  const isActual =
    ACTUAL_BEFORE.test(before) ||
    ACTUAL_AFTER.test(after) ||
    (ASSERT_BEFORE.test(before) && COMPARED_AFTER.test(after))
  if (isActual) return 'actual'
  return EXPECTED_BEFORE.test(before) ? 'expected' : undefined
}

const REMOVED_LINE = /(?:^|\n)[ \t]*[-<](?![-<])[^\n]*$/
const ADDED_LINE = /\n[ \t]*[+>](?![+>])/

/** Whether a number is in a line that a diff removes: the old value. */
export function isRemoved(before: string, textAfter: string): boolean {
  return REMOVED_LINE.test(before) && ADDED_LINE.test(textAfter)
}
