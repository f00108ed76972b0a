import { defineConfig } from 'vitest/config'

const second = 1000

export default defineConfig({
  test: {
    include: ['test/engines/**/*.spec.ts'],
    globalSetup: 'test/engines/globalSetup.ts',
    reporters: ['verbose'],
    testTimeout: 60 * second,
    hookTimeout: 60 * second,
    expect: { poll: { timeout: 10 * second, interval: 100 } },
  },
})
