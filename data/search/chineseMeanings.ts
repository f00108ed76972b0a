import { meaningKeyOf } from '../knowledge/meaningKey'
import { zh } from '../knowledge/translations/zh'
import type { NumberMeaning } from '../releases/meanings'

/** A meaning in one line of simplified Chinese. */
export const inChinese = (meaning: NumberMeaning): string => zh[meaningKeyOf(meaning)]
