import type { Machine, Plan, Position, Zone } from '#plan/plan.ts'
import { zonesWithin } from '#plan/zoneTree.ts'
import type { TierOf } from './layoutCells.ts'
import type { Wanted } from './layoutParts.ts'
import type { LayoutGroup } from './layoutScope.ts'
import { type LikeMachines, likeMachines, placeInBlock } from './likeMachines.ts'
import { machinesByZone } from './machinesByZone.ts'
import {
  columnGap,
  columnPitch,
  emptyZoneHeight,
  emptyZoneWidth,
  machineHeight,
  machineWidth,
  rowPitch,
  zonePadding,
  zoneTitleHeight,
} from './metrics.ts'
import { shelfHeight } from './noteShelf.ts'
import { notesByZone } from './notesOfZones.ts'

/** A graph as ELK takes it, and gives it back with places. Ids are numbers as text, so that no id of a plan can confuse it. */
export interface LayoutGraph {
  readonly id: string
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly height?: number
  readonly layoutOptions?: Readonly<Record<string, string>>
  readonly children?: readonly LayoutGraph[]
  readonly edges?: readonly { readonly id: string; readonly sources: [string]; readonly targets: [string] }[]
}

/** What is laid out as one graph, and how its places are read back. */
export interface LayoutTask {
  readonly graph: LayoutGraph
  /** Takes over the places of the graph that came back. */
  readonly read: (graph: LayoutGraph) => Wanted
}

/** Room between two columns and between two rows, in the grid's own measure. ELK does not hand it down to what lies inside. */
const spacing = {
  'elk.spacing.nodeNode': String(rowPitch - machineHeight),
  'elk.layered.spacing.nodeNodeBetweenLayers': String(columnPitch - machineWidth),
  'elk.spacing.componentComponent': String(rowPitch - machineHeight),
}
/** @param below room for the notes of the zone */
const zoneOptions = (below: number) => ({
  ...spacing,
  'elk.padding': `[top=${zoneTitleHeight},left=${zonePadding},bottom=${zonePadding + below},right=${zonePadding}]`,
})
const options = {
  ...spacing,
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.aspectRatio': '1.4',
}

/**
 * The graph of a group: zones as nodes that hold nodes, machines that are linked alike as one node, and an edge where links run
 * between two of those, from the lower tier to the higher.
 */
export function layoutTask(plan: Plan, { machines, zones }: LayoutGroup, tierOf: TierOf): LayoutTask {
  const ids = new Map<string, string>()
  const fresh = () => String(ids.size)
  const within = new Set(zones.flatMap(({ id }) => [...zonesWithin(plan.zones, id)]))
  const own = new Set(machines)
  const part = plan.machines.filter((machine) => own.has(machine) || within.has(machine.zone ?? ''))
  const blocks = likeMachines(plan, part)
  const notes = notesByZone(plan)
  const groups = machinesByZone({ ...plan, machines: blocks.map(({ machines: [first] }) => first) })
  const blockOf = new Map(blocks.flatMap((block) => block.machines.map((machine) => [machine.id, block] as const)))
  const blockNodes = new Map<string, LikeMachines>()
  const nodeOfBlock = new Map<LikeMachines, string>()
  const zoneNodes = new Map<string, string>()

  const blockNode = (first: Machine): LayoutGraph[] => {
    const block = blockOf.get(first.id)
    if (block === undefined) return []
    const id = `n${fresh()}`
    ids.set(first.id, id)
    blockNodes.set(id, block)
    nodeOfBlock.set(block, id)
    return [{ id, width: block.width, height: block.height }]
  }
  const zoneNode = (zone: Zone): LayoutGraph => {
    const id = `z${zoneNodes.size}`
    zoneNodes.set(id, zone.id)
    const children = [
      ...(groups.get(zone.id) ?? []).flatMap(blockNode),
      ...plan.zones.filter(({ parent }) => parent === zone.id).map(zoneNode),
    ]
    const empty = children.length === 0
    return {
      id,
      // How wide the zone will be, nobody knows yet: two notes side by side is likely.
      layoutOptions: zoneOptions(shelfHeight(notes.get(zone.id) ?? [], 2 * columnGap)),
      ...(empty ? { width: emptyZoneWidth, height: emptyZoneHeight } : { children }),
    }
  }
  const outside = blocks
    .filter(({ machines: [first] }) => own.has(first))
    .flatMap(({ machines: [first] }) => blockNode(first))
  const children = [...zones.map(zoneNode), ...outside]

  const tier = (block: LikeMachines) => tierOf(block.machines[0].roles)
  const order = new Map(blocks.map((block, at) => [block, at]))
  const seen = new Set<string>()
  const edges = plan.links.flatMap(({ ends }) => {
    const [a, b] = ends.map((end) => blockOf.get(end))
    if (a === undefined || b === undefined || a === b) return []
    const forward = tier(a) === tier(b) ? (order.get(a) ?? 0) < (order.get(b) ?? 0) : tier(a) < tier(b)
    const [from, to] = [nodeOfBlock.get(forward ? a : b) ?? '', nodeOfBlock.get(forward ? b : a) ?? '']
    const key = `${from} ${to}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ id: `e${seen.size}`, sources: [from] as [string], targets: [to] as [string] }]
  })

  return {
    graph: { id: 'root', layoutOptions: options, children, edges },
    read: (graph) => {
      const machineCorners = new Map<string, Position>()
      const zoneCorners = new Map<string, Position>()
      const visit = (node: LayoutGraph, x: number, y: number) => {
        const at = { x: x + (node.x ?? 0), y: y + (node.y ?? 0) }
        const zone = zoneNodes.get(node.id)
        if (zone !== undefined) zoneCorners.set(zone, at)
        const block = blockNodes.get(node.id)
        if (block) for (const [id, position] of placeInBlock(block, at)) machineCorners.set(id, position)
        for (const child of node.children ?? []) visit(child, at.x, at.y)
      }
      visit(graph, 0, 0)
      return { machines: machineCorners, emptyZones: zoneCorners }
    },
  }
}
