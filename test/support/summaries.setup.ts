import { vi } from 'vitest'

// Without VitePress nothing fills its data loaders.
vi.mock('../../data/search/summaries/english.data', async () => {
  const { gatherSummaries } = await import('../../data/knowledge')
  return { data: gatherSummaries('en') }
})
vi.mock('../../data/search/summaries/chinese.data', async () => {
  const { gatherSummaries } = await import('../../data/knowledge')
  return { data: gatherSummaries('zh-Hans') }
})
