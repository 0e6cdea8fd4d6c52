import type { NodeChange } from '@xyflow/react'
import { expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { applyMoves } from './applyMoves.ts'
import { type Move, movesOf, selectionAfter } from './fromChanges.ts'

const machine = (id: string, x: number, y: number, zone?: string) => ({
  ...{ id, name: id, roles: [], members: [], position: { x, y } },
  ...(zone !== undefined && { zone }),
})
const plan: Plan = {
  ...emptyPlan('Moves', 'test'),
  zones: [
    { id: 'outer', name: 'outer', cidrs: [], box: { x: 0, y: 0, width: 800, height: 600 } },
    { id: 'inner', name: 'inner', cidrs: [], parent: 'outer', box: { x: 400, y: 300, width: 300, height: 200 } },
  ],
  machines: [machine('a', 40, 60, 'outer'), machine('b', 440, 360, 'inner'), machine('c', 1000, 0)],
}
const after = (moves: readonly Move[], how: 'float' | 'drop' | 'step' = 'drop'): Plan => {
  const outcome = applyMoves(plan, moves, how)
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.plan
}
const place = (of: Plan, id: string) => of.machines.find((one) => one.id === id)?.position
const box = (of: Plan, id: string) => of.zones.find((one) => one.id === id)?.box

test('a zone takes along what stands in it, once, even when that is chosen with it', () => {
  const moved = after([
    { kind: 'zone', id: 'outer', to: { x: 10, y: 20 } },
    { kind: 'zone', id: 'inner', to: { x: 410, y: 320 } },
    { kind: 'machine', id: 'b', to: { x: 450, y: 380 } },
  ])
  expect(box(moved, 'outer')).toMatchObject({ x: 10, y: 20 })
  expect(box(moved, 'inner')).toMatchObject({ x: 410, y: 320 })
  expect([place(moved, 'a'), place(moved, 'b'), place(moved, 'c')]).toEqual([
    { x: 50, y: 80 },
    { x: 450, y: 380 },
    { x: 1000, y: 0 },
  ])
  expect(moved.machines.map(({ zone }) => zone)).toEqual(['outer', 'inner', undefined])
})

test('a zone that is made smaller still holds its machines and zones, and who is in it stays', () => {
  const small = after([{ kind: 'zone-box', id: 'outer', to: { width: 100, height: 100 } }])
  expect(box(small, 'outer')).toEqual({ x: 0, y: 0, width: 700, height: 500 })
  expect(small.machines).toEqual(plan.machines)
})

test('a zone is drawn out to the left and upwards too, and holds its machines', () => {
  const changes: NodeChange[] = [
    { type: 'position', id: 'zone:inner', position: { x: 300.4, y: 250 } },
    { type: 'dimensions', id: 'zone:inner', resizing: true, dimensions: { width: 400, height: 250 } },
  ]
  const { dragged, done } = movesOf(changes, [])
  expect(done).toBe(false)
  expect(box(after(dragged), 'inner')).toEqual({ x: 300, y: 250, width: 400, height: 250 })
  const cramped = movesOf(
    [
      { type: 'position', id: 'zone:inner', position: { x: 600, y: 250 } },
      { type: 'dimensions', id: 'zone:inner', resizing: true, dimensions: { width: 160, height: 250 } },
    ],
    dragged,
  )
  const held = box(after(cramped.dragged), 'inner')
  expect(held?.x).toBeLessThanOrEqual(440)
  expect((held?.x ?? 0) + (held?.width ?? 0)).toBe(760)
})

test('a dropped machine belongs to the zone under its middle; while it is dragged it keeps its own', () => {
  const into: Move[] = [{ kind: 'machine', id: 'c', to: { x: 420, y: 430 } }]
  expect(after(into).machines[2]?.zone).toBe('inner')
  expect(after(into, 'float').machines[2]?.zone).toBeUndefined()
  expect(after([{ kind: 'machine', id: 'b', to: { x: 2000, y: 0 } }]).machines[1]?.zone).toBeUndefined()
})

test('a dropped zone belongs to the smallest zone that holds it, and to none once its middle has left its own', () => {
  const moved = (id: string, x: number, y: number, how: 'float' | 'drop' | 'step' = 'drop') =>
    applyMoves(zoned, [{ kind: 'zone', id, to: { x, y } }], how)
  const zoned: Plan = {
    ...plan,
    zones: [
      ...plan.zones,
      { id: 'other', name: 'other', cidrs: [], box: { x: 2000, y: 0, width: 400, height: 400 } },
      { id: 'folded', name: 'folded', cidrs: [], collapsed: true, box: { x: 3000, y: 0, width: 900, height: 900 } },
    ],
  }
  const parent = (result: ReturnType<typeof moved>, of = 'inner') =>
    result.ok ? (result.plan.zones.find(({ id }) => id === of)?.parent ?? null) : result.reason
  expect(parent(moved('inner', 2050, 50))).toBe('other')
  expect(parent(moved('inner', 2050, 50, 'step'))).toBe('other')
  expect(parent(moved('inner', 2050, 50, 'float'))).toBe('outer')
  expect(parent(moved('inner', 600, 300))).toBe('outer')
  expect(parent(moved('inner', 700, 300))).toBe(null)
  expect(parent(moved('inner', 3050, 50))).toBe(null)
  expect(parent(moved('other', 40, 40), 'other')).toBe('outer')
  expect(parent(moved('outer', 2000, 40), 'outer')).toBe(null)
})

test('zones that move together stay as they lie in each other', () => {
  const beside: Plan = { ...plan, zones: plan.zones.map(({ parent, ...zone }) => zone) }
  const moves: Move[] = [
    { kind: 'zone', id: 'outer', to: { x: 10, y: 0 } },
    { kind: 'zone', id: 'inner', to: { x: 410, y: 300 } },
  ]
  const outcome = applyMoves(beside, moves, 'drop')
  expect(outcome.ok && outcome.plan.zones.map(({ parent }) => parent)).toEqual([undefined, undefined])
})

test('chosen notes are moved too, but once where a zone takes them along', () => {
  const noted: Plan = {
    ...plan,
    notes: [
      { id: 'inside', text: '', position: { x: 60, y: 200 } },
      { id: 'apart', text: '', position: { x: 1000, y: 800 } },
    ],
  }
  const outcome = applyMoves(
    noted,
    [
      { kind: 'zone', id: 'outer', to: { x: 10, y: 20 } },
      { kind: 'note', id: 'inside', to: { x: 70, y: 220 } },
      { kind: 'note', id: 'apart', to: { x: 1010, y: 820 } },
    ],
    'drop',
  )
  expect(outcome.ok && outcome.plan.notes.map(({ position }) => position)).toEqual([
    { x: 70, y: 220 },
    { x: 1010, y: 820 },
  ])
})

test('what is dropped on another machine gives way; what steps by key does not', () => {
  const onto: Move[] = [{ kind: 'machine', id: 'c', to: { x: 42, y: 61 } }]
  expect(place(after(onto), 'c')).not.toEqual({ x: 42, y: 61 })
  expect(place(after(onto), 'a')).toEqual({ x: 40, y: 60 })
  expect(place(after(onto, 'step'), 'c')).toEqual({ x: 42, y: 61 })
})

test('the change that ends a drag belongs to it; one out of the blue is none', () => {
  const change = (dragging: boolean) => ({
    ...{ type: 'position' as const, id: 'machine:c', position: { x: 1.4, y: 2.6 } },
    dragging,
  })
  const { dragged } = movesOf([change(true)], [])
  expect(dragged).toEqual([{ kind: 'machine', id: 'c', to: { x: 1, y: 3 } }])
  expect(movesOf([change(false)], dragged)).toEqual({ dragged, done: false })
  expect(movesOf([change(false)], [])).toEqual({ dragged: [], done: false })
})

test('a chosen note stays chosen when the library takes the choice of a machine back, not when it chooses one', () => {
  const before = { machines: ['a'], zones: [], links: [], notes: ['n'] }
  const change = (id: string, selected: boolean) => ({ type: 'select' as const, id, selected })
  expect(selectionAfter(before, [change('machine:a', false)])).toEqual({ ...before, machines: [] })
  expect(selectionAfter(before, [change('machine:b', true)])).toEqual({ machines: ['a', 'b'], zones: [], links: [] })
})
