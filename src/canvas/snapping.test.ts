import { describe, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { overlaps } from '#scene/box.ts'
import { buildScene } from '#scene/buildScene.ts'
import { dropPosition } from '#scene/placeNew.ts'
import type { Move } from './fromChanges.ts'
import { snapMoves, snapNew, straightMoves } from './snapping.ts'

const machine = (id: string, x: number, y: number, zone?: string) => ({
  ...{ id, name: id, roles: [], members: [], position: { x, y } },
  ...(zone !== undefined && { zone }),
})
const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'One', cidrs: [], box: { x: 0, y: 0, width: 500, height: 300 } },
    { id: 'z2', name: 'Two', cidrs: [], box: { x: 0, y: 700, width: 400, height: 300 } },
  ],
  machines: [
    machine('m1', 40, 60, 'z1'),
    machine('m2', 900, 60),
    machine('m3', 940, 400),
    machine('m4', 60, 800, 'z2'),
  ],
}
const scene = buildScene(plan, () => [])
const view = { x: -500, y: -500, width: 3000, height: 2000 }
const move = (kind: 'machine' | 'zone', id: string, x: number, y: number): Move => ({ kind, id, to: { x, y } })
const snapped = (moves: readonly Move[], zoom = 1) => snapMoves(plan, scene, moves, view, zoom)

describe('a drag', () => {
  test('of a machine comes in line with other machines, not with zones', () => {
    expect(snapped([move('machine', 'm2', 936, 250)]).moves).toEqual([move('machine', 'm2', 940, 250)])
    expect(snapped([move('machine', 'm2', 3, 500)]).moves).toEqual([move('machine', 'm2', 3, 500)])
  })

  test('of several moves all of them by the same way, each by no other of them', () => {
    const moves = [move('machine', 'm2', 896, 65), move('machine', 'm3', 936, 405)]
    const { moves: after, lines } = snapped(moves)
    expect(after).toEqual([move('machine', 'm2', 896, 60), move('machine', 'm3', 936, 400)])
    expect(lines).toMatchObject([{ vertical: false, at: 60 }])
  })

  test('of a zone comes in line with zones, and takes no notice of what it holds', () => {
    expect(snapped([move('zone', 'z2', 4, 640)]).moves).toEqual([move('zone', 'z2', 0, 640)])
  })

  test('with Shift goes straight, the way that the last one went further', () => {
    const both = [move('machine', 'm3', 970, 360), move('machine', 'm2', 930, 20)]
    expect(straightMoves(plan, both)).toEqual([move('machine', 'm3', 940, 360), move('machine', 'm2', 900, 20)])
    expect(straightMoves(plan, [move('zone', 'z2', 300, 690)])).toEqual([move('zone', 'z2', 300, 700)])
  })

  test('of the corner of a zone comes in line with borders of what it does not hold', () => {
    const sized = (width: number, height: number): Move => ({ kind: 'zone-box', id: 'z2', to: { width, height } })
    const { moves, lines } = snapped([sized(497, 400)])
    expect(moves).toEqual([sized(500, 400)])
    expect(lines).toEqual([{ kind: 'align', vertical: true, at: 500, from: 0, to: 1100 }])
    // Drawn out to the left, its right border stays, near to the line as it is.
    const left: Move = { kind: 'zone-box', id: 'z2', to: { x: -97, y: 700, width: 594, height: 300 } }
    expect(snapped([left])).toEqual({ moves: [left], lines: [] })
  })

  test('of the corner of a zone shows no line where what stands in the zone keeps it larger', () => {
    const cramped = {
      ...plan,
      machines: plan.machines.map((one) => (one.id === 'm4' ? machine('m4', 320, 800, 'z2') : one)),
    }
    const move: Move = { kind: 'zone-box', id: 'z2', to: { width: 497, height: 400 } }
    expect(
      snapMoves(
        cramped,
        buildScene(cramped, () => []),
        [move],
        view,
        1,
      ).lines,
    ).toEqual([])
  })

  test('reaches as far on the screen at every zoom, and from afar not at all', () => {
    const near = [move('machine', 'm2', 930, 250)]
    expect(snapped(near).moves).toEqual(near)
    expect(snapped(near, 0.5).moves).toEqual([move('machine', 'm2', 940, 250)])
    expect(snapped([move('machine', 'm2', 939, 250)], 0.2).lines).toEqual([])
  })
})

describe('something new', () => {
  const carried = (kind: 'machine' | 'zone', x: number, y: number, zoom = 1) =>
    snapNew(plan, scene, kind, { x, y, width: 204, height: 52 }, view, zoom)

  test('comes in line with machines, a zone with zones as well, and else stands on the grid', () => {
    expect(carried('machine', 936, 1203)).toMatchObject({
      box: { x: 940, y: 1200 },
      lines: [{ vertical: true, at: 1042 }],
    })
    expect(carried('machine', 1403, 573)).toMatchObject({ box: { x: 1400, y: 580 }, lines: [] })
    expect(carried('machine', 3, 573).lines).toEqual([])
    expect(carried('zone', 3, 573)).toMatchObject({ box: { x: 0, y: 580 }, lines: [{ vertical: true, at: 0 }] })
  })

  test('is shown where it will stand: beside a machine on which it is held, in line with what is there', () => {
    const { box, lines } = carried('machine', 933, 402)
    expect(dropPosition(plan, { x: 933, y: 402 })).toEqual({ x: box.x, y: box.y })
    expect(overlaps(box, { x: 940, y: 400, width: 204, height: 52 })).toBe(false)
    for (const line of lines) expect(line.vertical ? line.at === box.x + 102 : line.at === box.y + 26).toBe(true)
    expect(carried('zone', 933, 402).box).toMatchObject({ x: 940, y: 400 })
  })

  test('goes by the grid alone from afar, and when it is not to come in line', () => {
    expect(carried('machine', 937, 233, 0)).toEqual({ box: { x: 940, y: 240, width: 204, height: 52 }, lines: [] })
  })
})
