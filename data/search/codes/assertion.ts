/** `Received: 36104`, `but was:<31504>`, `want 0, got 36104`, `to equal 36104`. */
const SIDE_BEFORE =
  /(?:\b(?:expected|received|actual|but (?:got|was|found)|(?:want|expect)(?:ed)?(?: \w+)? -?\d{1,5},? (?:but )?(?:got|was|found|received))(?: (?:value|code|body code))?|\bto (?:be|equal|eql|strictly equal|deeply equal))["'`)]{0,2}\s*[:=]?\s*["'<(`+]{0,3}$/i
/** `36104 to equal 0`, `36104 matches expected 0`, `36104, want 0`. */
const SIDE_AFTER =
  /^["'>`)]{0,3}\s*(?:to (?:be|equal|eql|strictly|deeply)\b|(?:does not )?match(?:es)? expected|is not equal|, want(?:ed)? )/i

/** `assert 36104 == 0` */
const ASSERT_BEFORE = /\bassert\W*$/i
const COMPARED_AFTER = /^\s*[!=]==?\s*-?\d/

/** Whether a number is one side of a failed comparison of a test. */
export const isAsserted = (before: string, after: string): boolean =>
  SIDE_BEFORE.test(before) ||
  SIDE_AFTER.test(after) ||
  (ASSERT_BEFORE.test(before) && COMPARED_AFTER.test(after))
