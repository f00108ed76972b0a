import { packLanguage } from '../training/packLanguage'
import { unpackLanguage } from './unpackLanguage'

/** What the search has learned in English; builds replace the call (`learnedLanguages`). */
export const words = unpackLanguage('en', packLanguage('en'))
