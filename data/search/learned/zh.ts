import { packLanguage } from '../training/packLanguage'
import { unpackLanguage } from './unpackLanguage'

/** What the search has learned in Chinese; builds replace the call (`learnedLanguages`). */
export const words = unpackLanguage('zh', packLanguage('zh'))
