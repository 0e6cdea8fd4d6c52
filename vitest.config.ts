import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,scripts,bench}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/failOnConsole.ts', 'scripts/seedLaws.ts'],
    testTimeout: 60_000,
  },
})
