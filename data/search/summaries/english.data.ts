import { gatherSummaries, type Summaries } from '../../knowledge'

// A VitePress data loader: computed at build time, so that visitors load only the result.
declare const data: Summaries
export { data }

export default { load: (): Summaries => gatherSummaries('en') }
