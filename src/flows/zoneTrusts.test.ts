import { expect, test } from 'vitest'
import { zoneTrusts } from './zoneTrusts.ts'

const zone = (id: string, more: object = {}) => ({ id, name: id, cidrs: [], ...more })

test('a zone without trust has that of the nearest zone around it', () => {
  const zones = [
    zone('outer', { trust: 'perimeter' }),
    zone('middle', { parent: 'outer' }),
    zone('inner', { parent: 'middle' }),
    zone('own', { parent: 'outer', trust: 'trusted' }),
    zone('alone'),
    zone('lost', { parent: 'nowhere' }),
  ]
  expect(Object.fromEntries(zoneTrusts({ zones }))).toEqual({
    outer: 'perimeter',
    middle: 'perimeter',
    inner: 'perimeter',
    own: 'trusted',
    alone: undefined,
    lost: undefined,
  })
})

test('zones that lie in each other have no trust, and the question ends', () => {
  expect([...zoneTrusts({ zones: [zone('a', { parent: 'b' }), zone('b', { parent: 'a' })] }).values()]).toEqual([
    undefined,
    undefined,
  ])
})
