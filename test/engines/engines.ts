import type { Engine } from './engine'
import { firefox } from './firefox'
import { webkit } from './webkit'

/** The engines other than Chromium's, which `test/browser` runs in. */
export const engines: readonly Engine[] = [firefox, webkit]
