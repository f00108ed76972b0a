import { vi } from 'vitest'

// Without VitePress nothing fills its data loaders.
vi.mock('../../data/search/meaningLines/english.data', async () => {
  const { gatherLines } = await import('../../data/knowledge')
  return { data: gatherLines('en') }
})
vi.mock('../../data/search/meaningLines/chinese.data', async () => {
  const { gatherLines } = await import('../../data/knowledge')
  return { data: gatherLines('zh-Hans') }
})
