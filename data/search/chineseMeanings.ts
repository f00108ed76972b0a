import { meaningKeyOf } from '../knowledge/meaningKey'
import type { NumberMeaning } from '../releases/meanings'
import { data } from './chineseMeanings.data'

/** A meaning in one line of simplified Chinese. */
export const inChinese = (meaning: NumberMeaning) => data[meaningKeyOf(meaning)]
