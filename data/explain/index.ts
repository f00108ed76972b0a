import { createExplain } from './createExplain'
import type { ExplainFacts } from './facts'
import type { Explain } from './types'

/** Put in place by the build of `/explain.js` (`.vitepress/build/explainModule.ts`). */
declare const __EXPLAIN_FACTS__: ExplainFacts

/** What `/explain.js` exports. */
export const explain: Explain = createExplain(__EXPLAIN_FACTS__)
