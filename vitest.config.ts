import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'
import { learnedWords } from './.vitepress/build/learnedWords'

const componentTests = 'test/components/**/*.test.ts'
const serverRenderingTests = 'test/ssr/**/*.test.ts'

export default defineConfig({
  test: {
    // .ci/run adds up what is in the file.
    reporters: ['default', ...(process.env['CI'] ? ['json'] : [])],
    outputFile: { json: 'test-results/unit.json' },
    projects: [
      {
        plugins: [learnedWords()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [componentTests, serverRenderingTests, 'test/bench/**'],
        },
      },
      {
        plugins: [vue(), learnedWords()],
        test: {
          name: 'components',
          environment: 'happy-dom',
          include: [componentTests],
          // The path of the site: it need not be at the root of its host.
          env: { BASE_URL: '/reference/' },
        },
      },
      {
        plugins: [vue(), learnedWords()],
        test: { name: 'ssr', environment: 'node', include: [serverRenderingTests] },
      },
    ],
  },
})
