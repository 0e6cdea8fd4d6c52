import type { Machine, Plan, Position } from '#plan/plan.ts'
import { linksOf } from '#plan/planIndex.ts'
import { columnPitch, machineHeight, machineWidth, rowPitch } from './metrics.ts'
import { snapped } from './placeNew.ts'

/**
 * Machines that a layout puts into one block of rows and columns: of one zone and with the same roles, and linked to the same
 * machines unless they are a crowd.
 */
export interface LikeMachines {
  readonly machines: readonly [Machine, ...Machine[]]
  readonly rows: number
  readonly width: number
  readonly height: number
}

/** Fewer like machines than this are laid out one by one: ways between them may cross less. */
const leastLike = 4
/** More machines of a zone and of the same roles than this are one block, those with the same links beside each other. */
const mostApart = 10

/** The machines in blocks of like ones, or alone, in their order. */
export function likeMachines(plan: Plan, machines: readonly Machine[]): readonly LikeMachines[] {
  const kinds = grouped(machines, ({ zone, roles }) => JSON.stringify([zone ?? null, roles]))
  return kinds.flatMap((kind) => {
    const alike = grouped(kind, ({ id }) => neighboursOf(plan, id))
    const [first, ...rest] = alike.flat()
    if (first !== undefined && kind.length > mostApart) return [block([first, ...rest])]
    return alike.flatMap((group) =>
      group.length < leastLike ? group.map((machine) => block([machine])) : [block(group)],
    )
  })
}

function neighboursOf(plan: Plan, machine: string): string {
  const neighbours = linksOf(plan, machine).map(({ ends }) => (ends[0] === machine ? ends[1] : ends[0]))
  return JSON.stringify(neighbours.sort())
}

function grouped(
  machines: readonly Machine[],
  keyOf: (machine: Machine) => string,
): readonly (readonly [Machine, ...Machine[]])[] {
  const groups = new Map<string, [Machine, ...Machine[]]>()
  for (const machine of machines) {
    const key = keyOf(machine)
    const group = groups.get(key)
    if (group) group.push(machine)
    else groups.set(key, [machine])
  }
  return [...groups.values()]
}

/** Rows and columns that make a block about as wide against its height as a canvas. */
function block(machines: readonly [Machine, ...Machine[]]): LikeMachines {
  const count = machines.length
  const rows = Math.min(count, Math.max(4, Math.ceil(Math.sqrt((count * columnPitch * 3) / (rowPitch * 4)))))
  const columns = Math.ceil(count / rows)
  return {
    machines,
    rows,
    width: (columns - 1) * columnPitch + machineWidth,
    height: (rows - 1) * rowPitch + machineHeight,
  }
}

/** Where the machines of a block stand whose corner is near a point: on the grid, column after column. */
export function placeInBlock(
  { machines, rows }: LikeMachines,
  corner: Position,
): readonly (readonly [string, Position])[] {
  const { x, y } = snapped(corner)
  return machines.map(({ id }, at) => [
    id,
    { x: x + Math.floor(at / rows) * columnPitch, y: y + (at % rows) * rowPitch },
  ])
}
