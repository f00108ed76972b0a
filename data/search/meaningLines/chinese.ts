import { meaningKeyOf } from '../../knowledge/meaningKey'
import type { NumberMeaning } from '../../releases/meanings'
import { data } from './chinese.data'

/** A meaning in one line of simplified Chinese. */
export const lineOf = (meaning: NumberMeaning) => data[meaningKeyOf(meaning)]
