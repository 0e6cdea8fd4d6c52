import { afterEach, beforeEach, vi } from 'vitest'

/** A warning that nobody reads is a fault that nobody finds: unexpected console output fails the test. */
beforeEach(() => {
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      throw new Error(`unexpected console.${method}: ${parts.map(String).join(' ')}`)
    })
  }
})
afterEach(() => {
  vi.restoreAllMocks()
})
