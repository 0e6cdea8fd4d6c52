import { expect, test } from 'vitest'
import { detailAt, readingZoom } from './detail.ts'

test('at reading zoom everything can be made out, from afar only hairs and boxes', () => {
  expect(detailAt(readingZoom)).toEqual({
    titles: true,
    texts: true,
    labels: true,
    glyphs: true,
    forms: true,
    hairlines: false,
  })
  expect(Object.values(detailAt(0.1)).filter(Boolean)).toEqual([true])
  expect(detailAt(0.1).hairlines).toBe(true)
})

test('what was dropped does not come back further away', () => {
  for (let zoom = 0.02; zoom < 1; zoom += 0.01) {
    const [far, near] = [detailAt(zoom), detailAt(zoom + 0.01)]
    for (const part of ['titles', 'texts', 'labels', 'glyphs', 'forms'] as const)
      expect(near[part] || !far[part]).toBe(true)
  }
})
