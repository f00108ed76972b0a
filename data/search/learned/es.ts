import { packLanguage } from '../training/packLanguage'
import { unpackLanguage } from './unpackLanguage'

/** What the search has learned in Spanish; builds replace the call (`learnedLanguages`). */
export const words = unpackLanguage('es', packLanguage('es'))
