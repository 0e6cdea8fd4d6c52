import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawnPage } from './drawArchitecture.mjs'

it('docs/architecture.md shows the rooms as the code has them', async () => {
  expect(readFileSync('docs/architecture.md', 'utf8')).toBe(await drawnPage())
})
