import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,scripts,bench}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/failOnConsole.ts', 'scripts/seedLaws.ts'],
    // Machines that run tests are shared: a limit here is for what hangs, not for what is slow.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
