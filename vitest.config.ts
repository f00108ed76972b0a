import { availableParallelism } from 'node:os'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { learnedLanguages } from './.vitepress/build/learnedLanguages'

const componentTests = 'test/components/**/*.test.ts'
const serverRenderingTests = 'test/ssr/**/*.test.ts'

export default defineConfig({
  test: {
    // The default leaves one core idle.
    maxWorkers: availableParallelism(),
    // .ci/run adds up what is in the file.
    reporters: ['default', ...(process.env['CI'] ? ['json'] : [])],
    outputFile: { json: 'test-results/unit.json' },
    projects: [
      {
        plugins: [learnedLanguages()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [componentTests, serverRenderingTests, 'test/bench/**'],
          // These modules keep no state but caches, so the files of a worker can share them.
          isolate: false,
        },
      },
      {
        plugins: [vue(), learnedLanguages()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          // A fifth faster than processes.
          pool: 'threads',
          include: [componentTests],
          setupFiles: ['test/support/summaries.setup.ts'],
          // The path of the site: it need not be at the root of its host.
          env: { BASE_URL: '/reference/' },
        },
      },
      {
        plugins: [vue(), learnedLanguages()],
        test: { name: 'ssr', environment: 'node', include: [serverRenderingTests] },
      },
    ],
  },
})
