import { gatherChinese, type ChineseMeanings } from '../knowledge'

// A data loader of VitePress: computed at build time, so that visitors load these lines only.
declare const data: ChineseMeanings
export { data }

export default { load: (): ChineseMeanings => gatherChinese() }
