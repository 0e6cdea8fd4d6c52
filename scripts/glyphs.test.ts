import { expect, test } from 'vitest'
import { glyphPath, glyphPaths } from '../src/scene/glyphPaths.ts'
import { drawnGlyphs } from './drawGlyphs.mjs'

test('the pictures in the code are those of the package', async () => {
  expect(glyphPaths).toEqual(await drawnGlyphs())
})

test('an unknown name gets the question mark', () => {
  expect(glyphPath('no such picture')).toBe(glyphPaths.unknown)
  expect(glyphPath('toString')).toBe(glyphPaths.unknown)
})
