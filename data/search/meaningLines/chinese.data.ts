import { gatherLines, type MeaningLines } from '../../knowledge'

// A data loader of VitePress: computed at build time, so that visitors load only these lines.
declare const data: MeaningLines
export { data }

export default { load: (): MeaningLines => gatherLines('zh-Hans') }
