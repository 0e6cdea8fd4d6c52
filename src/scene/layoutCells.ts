import type { Machine } from '#plan/plan.ts'
import { columnPitch, rowPitch } from './metrics.ts'

/** A place in units of columns and rows. */
export interface Cell {
  readonly column: number
  readonly row: number
}

/** Machines of one zone in a grid of cells, and below them the blocks of the zones inside it. */
export interface CellBlock {
  readonly zone: string | undefined
  readonly inner: readonly (readonly [CellBlock, Cell])[]
  readonly columns: number
  readonly rows: number
  /** The tier of its middle machine; blocks stand in the order of their tiers. */
  readonly tier: number
  readonly cells: ReadonlyMap<string, Cell>
}

/** Low numbers stand left: consoles, then management, and so on. */
export type TierOf = (roles: readonly string[]) => number

/** However few machines there are, a column is not split below this height. */
const fullColumn = 5
/** A zone of up to this many machines is one column, whatever their tiers: short ways, and room for other zones beside it. */
const smallZone = 3
/** Columns against rows of a picture that is as wide against its height as a canvas between its panels: 4 to 3. */
const columnShare = ((4 / 3) * rowPitch) / columnPitch
/** Blocks are stacked at least this many rows high before the next column starts. */
const leastStack = 8

/**
 * The machines of one zone: tiers side by side, each centred on the tallest, in plan order from top to bottom; the blocks of
 * zones inside it stand below.
 */
export function cellBlock(
  zone: string | undefined,
  machines: readonly Machine[],
  tierOf: TierOf,
  inside: readonly CellBlock[] = [],
): CellBlock {
  const tiers = machines.map((machine) => tierOf(machine.roles)).sort((a, b) => a - b)
  const ordered = groupsOf(machines, tierOf, zone !== undefined && machines.length <= smallZone)
  const height = bestHeight(ordered.map((group) => group.length))
  const sizes = ordered.map((group) => tierSize(group.length, height))
  const rows = Math.max(0, ...sizes.map((size) => size.rows))
  const cells = new Map<string, Cell>()
  let columns = 0
  for (const [index, group] of ordered.entries()) {
    const size = sizes[index] ?? tierSize(group.length, height)
    const top = Math.floor((rows - size.rows) / 2)
    for (const [place, machine] of group.entries()) {
      const row = top + Math.floor(place / size.columns)
      cells.set(machine.id, { column: columns + (place % size.columns), row })
    }
    columns += size.columns
  }
  const tier = tiers[Math.floor(tiers.length / 2)] ?? inside[0]?.tier ?? Infinity
  if (inside.length > 0) return { zone, tier, cells, ...withInner(columns, rows, inside) }
  // An empty zone is drawn two rows high.
  return cells.size === 0
    ? { zone, inner: [], columns: 1, rows: 2, tier, cells }
    : { zone, inner: [], columns, rows, tier, cells }
}

/** The size of a block with others below its cells. */
function withInner(columns: number, rows: number, inside: readonly CellBlock[]) {
  const inner = stackBlocks(inside).map(([block, { column, row }]) => [block, { column, row: row + rows }] as const)
  return {
    inner,
    columns: Math.max(columns, ...inner.map(([block, at]) => at.column + block.columns)),
    // One more row: each zone around others takes room for its title and its borders.
    rows: Math.max(...inner.map(([block, at]) => at.row + block.rows)) + 1,
  }
}

/** The machines by tier in ascending order; as one group when asked. */
function groupsOf(machines: readonly Machine[], tierOf: TierOf, asOne: boolean): readonly (readonly Machine[])[] {
  const tiers = new Map<number, Machine[]>()
  for (const machine of machines) {
    const tier = tierOf(machine.roles)
    const group = tiers.get(tier)
    if (group) group.push(machine)
    else tiers.set(tier, [machine])
  }
  const ordered = [...tiers].sort((a, b) => a[0] - b[0]).map(([, group]) => group)
  return asOne && ordered.length > 0 ? [ordered.flat()] : ordered
}

/** Where the blocks' corners stand: one stack per tier, split where it would get too high. */
export function stackBlocks(blocks: readonly CellBlock[]): readonly (readonly [CellBlock, Cell])[] {
  const ordered = [...blocks].sort((a, b) => (a.tier === b.tier ? 0 : a.tier - b.tier))
  const size = ordered.reduce((sum, block) => sum + block.columns * block.rows, 0)
  const tallest = Math.max(leastStack, Math.ceil(Math.sqrt(size / columnShare)), ...ordered.map((block) => block.rows))
  const stacks: CellBlock[][] = []
  let height = 0
  for (const block of ordered) {
    const stack = stacks.at(-1)
    if (stack && stack[0]?.tier === block.tier && height + block.rows <= tallest) {
      stack.push(block)
      height += block.rows
    } else {
      stacks.push([block])
      height = block.rows
    }
  }
  const heights = stacks.map((stack) => stack.reduce((sum, block) => sum + block.rows, 0))
  const highest = Math.max(0, ...heights)
  const placed: (readonly [CellBlock, Cell])[] = []
  let column = 0
  for (const [index, stack] of stacks.entries()) {
    let row = Math.floor((highest - (heights[index] ?? 0)) / 2)
    for (const block of stack) {
      placed.push([block, { column, row }])
      row += block.rows
    }
    column += Math.max(...stack.map((block) => block.columns))
  }
  return placed
}

/** The height in rows at which tiers of these sizes, side by side, come closest to the wanted shape. */
function bestHeight(counts: readonly number[]): number {
  let best = fullColumn
  let least = Infinity
  for (let rows = fullColumn; rows <= Math.max(fullColumn, ...counts); rows += 1) {
    const columns = counts.reduce((sum, count) => sum + Math.ceil(count / rows), 0)
    const off = Math.abs(Math.log(columns / rows / columnShare))
    if (off >= least) continue
    best = rows
    least = off
  }
  return best
}

function tierSize(count: number, height: number): { readonly columns: number; readonly rows: number } {
  const columns = Math.max(1, Math.ceil(count / height))
  return { columns, rows: Math.ceil(count / columns) }
}
