import { defineConfig } from 'vitest/config'
import { learnedLanguages } from '../../.vitepress/build/learnedLanguages'

/** What takes too long to run with the other tests. */
export default defineConfig({
  plugins: [learnedLanguages()],
  test: {
    environment: 'node',
    include: ['test/relevance/*.spec.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
