import { packLanguage } from '../training/packLanguage'
import { unpackLanguage } from './unpackLanguage'

/** What the search has learned in French; builds replace the call (`learnedLanguages`). */
export const words = unpackLanguage('fr', packLanguage('fr'))
