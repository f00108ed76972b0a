import { meaningKeyOf } from '../../knowledge/meaningKey'
import type { NumberMeaning } from '../../releases/meanings'
import { data } from './english.data'

/** A meaning in one line of English. */
export const lineOf = (meaning: NumberMeaning) => data[meaningKeyOf(meaning)]
