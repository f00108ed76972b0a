import { packLanguage } from '../training/packLanguage'
import { unpackLanguage } from './unpackLanguage'

/** What the search has learned in Japanese; builds replace the call (`learnedLanguages`). */
export const words = unpackLanguage('ja', packLanguage('ja'))
