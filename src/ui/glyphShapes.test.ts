import { expect, test } from 'vitest'
import { glyphNames, glyphShape } from './glyphShapes.ts'

test('every picture has a drawing, and only of elements that the painter knows', () => {
  const known = new Set(['path', 'circle', 'ellipse', 'line', 'rect'])
  for (const name of glyphNames) {
    expect(glyphShape(name).length, name).toBeGreaterThan(0)
    for (const [element] of glyphShape(name)) expect(known, `${name}: ${element}`).toContain(element)
  }
})

test('an unknown name gets the question mark', () => {
  expect(glyphShape('no such picture')).toBe(glyphShape('unknown'))
})
