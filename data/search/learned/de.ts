import { packLanguage } from '../training/packLanguage'
import { unpackLanguage } from './unpackLanguage'

/** What the search has learned in German; builds replace the call (`learnedLanguages`). */
export const words = unpackLanguage('de', packLanguage('de'))
