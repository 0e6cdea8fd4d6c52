import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Box } from '#plan/plan.ts'
import { LabelPlacer } from './labelPlacer.ts'
import type { LabelText } from './linkLabel.ts'
import type { LocalRoute } from './localLines.ts'

/** A level line of this length that leads to a small machine at the point. */
function lineTo(x: number, y: number, length: number): LocalRoute {
  const branch = { x, y: y - 5, width: 10, height: 10 }
  const points = [
    { x: x - length, y },
    { x, y },
  ]
  const trunk = { x: x - length - 10, y: y - 5, width: 10, height: 10 }
  return { points, startSide: 'right', endSide: 'left', branchAtStart: false, trunk, branch, lean: 0 }
}

const textOf = (width: number): LabelText => ({
  lines: [{ text: `${width} wide`, direction: 'both' }],
  width,
  height: 20,
  title: { forward: '', backward: '' },
  count: 1,
  chip: '1 port',
})

interface World {
  readonly labels: ReadonlyMap<string, readonly [LabelText, LocalRoute]>
  readonly machines: ReadonlyMap<string, Box>
}

type Step = (world: World) => World

function takenOver(placer: LabelPlacer, before: World, after: World): void {
  for (const id of before.machines.keys()) if (!after.machines.has(id)) placer.setObstacle('machine', id, undefined)
  for (const [id, box] of after.machines) if (before.machines.get(id) !== box) placer.setObstacle('machine', id, box)
  for (const id of before.labels.keys()) if (!after.labels.has(id)) placer.delete(id)
  for (const [id, label] of after.labels) if (before.labels.get(id) !== label) placer.set(id, ...label)
  while (placer.step() !== null) {}
}

const nothing: World = { labels: new Map(), machines: new Map() }
const id = fc.nat({ max: 25 }).map(String)
const x = fc.integer({ min: 0, max: 24 }).map((step) => step * 50)
const y = fc.constantFrom(0, 12)
const width = fc.constantFrom(60, 90, 140)

const putLabel = fc.tuple(id, x, y, fc.constantFrom(60, 150, 300, 400, 470), width).map(
  ([label, ...[atX, atY, length, wide]]): Step =>
    ({ labels, machines }) => ({
      labels: new Map([...labels, [label, [textOf(wide), lineTo(atX, atY, length)]]]),
      machines,
    }),
)
const takeLabel = id.map(
  (label): Step =>
    ({ labels, machines }) => ({ labels: new Map([...labels].filter(([each]) => each !== label)), machines }),
)
const machineId = fc.nat({ max: 3 }).map(String)
const putMachine = fc.tuple(machineId, x, y).map(
  ([machine, atX, atY]): Step =>
    ({ labels, machines }) => ({
      labels,
      machines: new Map([...machines, [machine, { x: atX, y: atY, width: 10, height: 10 }]]),
    }),
)
const takeMachine = machineId.map(
  (machine): Step =>
    ({ labels, machines }) => ({ labels, machines: new Map([...machines].filter(([each]) => each !== machine)) }),
)

test('after any changes every label is where it would be if all were placed anew', () => {
  const labels = fc.array(putLabel, { minLength: 12, maxLength: 30 })
  const steps = fc.array(fc.oneof(putLabel, takeLabel, putMachine, takeMachine), { maxLength: 16 })
  fc.assert(
    fc.property(labels, steps, (first, then) => {
      const placer = new LabelPlacer()
      let world = first.reduce((so, step) => step(so), nothing)
      takenOver(placer, nothing, world)
      for (const step of then) {
        const next = step(world)
        takenOver(placer, world, next)
        world = next
        const anew = new LabelPlacer()
        takenOver(anew, nothing, world)
        for (const label of world.labels.keys()) expect(placer.labelOf(label)).toEqual(anew.labelOf(label))
      }
    }),
    { numRuns: 300 },
  )
})

test('a label without room shrinks to a count, and is hidden when that does not fit either', () => {
  const placer = new LabelPlacer()
  const room = (wide: number, high: number): World => ({
    labels: new Map([['l', [textOf(100), lineTo(200, 100, 150)]]]),
    machines: new Map([
      ['above', { x: -300, y: -200, width: 900, height: 300 - high / 2 }],
      ['below', { x: -300, y: 100 + high / 2, width: 900, height: 200 }],
      ['left', { x: -300, y: 0, width: 425 - wide / 2, height: 300 }],
      ['right', { x: 125 + wide / 2, y: 0, width: 300, height: 300 }],
    ]),
  })
  const labelIn = (world: World) => {
    takenOver(placer, nothing, world)
    return placer.labelOf('l')
  }
  const whole = labelIn(room(120, 100))
  expect(whole?.box).toEqual({ x: 75, y: 90, width: 100, height: 20 })
  expect(whole?.collapsed).toBe(false)
  const count = labelIn(room(72, 37))
  expect(count).toMatchObject({ collapsed: true, lines: [{ text: '1 port' }] })
  expect(count?.box).toBeDefined()
  const hidden = labelIn(room(72, 30))
  expect(hidden).toMatchObject({ collapsed: true })
  expect(hidden?.box).toBeUndefined()
})
