import { type Edge, type Node, Position as Side } from '@xyflow/react'
import type { Box, Machine, Plan, Zone } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import { zonesAround } from '#plan/zoneTree.ts'
import { standInOf } from '#scene/foldZones.ts'
import type { Scene, SceneLink, SceneZone } from '#scene/scene.ts'
import type { Derived } from '#session/derived.ts'
import type { Selection } from '#session/selection.ts'
import { machineName, zoneName } from '#session/spokenNames.ts'
import { spokenWords } from '#words/spokenWords.ts'
import { connectReach } from './connectReach.ts'
import { sameDrawing } from './sameDrawing.ts'
import type { Standing } from './useSpotlit.ts'

export type MachineGraphNode = Node<{ readonly machine: Machine }, 'machine'>
export type ZoneGraphNode = Node<{ readonly zone: Zone }, 'zone'>
export type GraphNode = MachineGraphNode | ZoneGraphNode
export type LinkGraphEdge = Edge<{ readonly drawn: SceneLink }, 'link'>

/** What of a node is no place: how it stands out of the drawing, and what is said of its links. */
interface Told {
  readonly standing: Standing
  readonly reviewed: Pick<Derived, 'byLink' | 'decisions'>
}

export interface Graph {
  readonly nodes: GraphNode[]
  readonly edges: LinkGraphEdge[]
}

/** Zones lie under the links, links under the machines. */
const layer = { zone: 0, link: 1, machine: 2 }

export const zoneNodeId = (id: string): string => `zone:${id}`
export const machineNodeId = (id: string): string => `machine:${id}`

/** The plan's id in a node's id, and whether it is a zone's. */
export function fromNodeId(nodeId: string): { readonly kind: 'machine' | 'zone'; readonly id: string } {
  const cut = nodeId.indexOf(':')
  return { kind: nodeId.startsWith('zone:') ? 'zone' : 'machine', id: nodeId.slice(cut + 1) }
}

/** What can be chosen is a button to assistive technology; the canvas is one tab stop, and its keys walk from one to the next. */
const asButton = (kind: string, selected: boolean) =>
  ({
    ariaRole: 'button',
    domAttributes: { tabIndex: -1, 'aria-roledescription': kind, 'aria-pressed': selected },
  }) as const

/** The label speaks for its link; the library would name the line by ids. */
const lineAttributes = { 'aria-hidden': true } as const

const sameBox = (node: Node, box: Box): boolean =>
  node.position.x === box.x && node.position.y === box.y && node.width === box.width && node.height === box.height

/**
 * Turns plans into what React Flow draws. It rebuilds, and measures again, every node that is not the same object, so
 * nodes and edges of what did not change are handed out again; sizes and handles are given, so nothing is measured. With `only`,
 * these machines and zones alone, and no links: the rest is painted.
 */
export function createGraphMaker(): (
  plan: Plan,
  scene: Scene,
  selection: Selection,
  told: Told,
  only?: { readonly machines: ReadonlySet<string>; readonly zones: ReadonlySet<string> },
) => Graph {
  let nodesBefore = new Map<string, GraphNode>()
  let edgesBefore = new Map<string, LinkGraphEdge>()

  const zoneNode = (zone: Zone, box: Box, selected: boolean, label: string, className: string): ZoneGraphNode => {
    const before = nodesBefore.get(zoneNodeId(zone.id))
    const alike = before?.className === className && before.ariaLabel === label
    const same = before?.type === 'zone' && before.data.zone === zone && alike
    if (same && before.selected === selected && sameBox(before, box)) return before
    return {
      id: zoneNodeId(zone.id),
      type: 'zone',
      className,
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      zIndex: layer.zone,
      selected,
      data: { zone },
      connectable: false,
      dragHandle: '.zone-title',
      ...(zone.locked && { draggable: false }),
      ariaLabel: label,
      ...asButton(spokenWords.zone, selected),
      // The area of a zone lets the pointer through, so that panning and box selection start anywhere.
      style: { pointerEvents: 'none' },
    }
  }

  const machineNode = (
    machine: Machine,
    box: Box,
    selected: boolean,
    label: string,
    className: string,
  ): MachineGraphNode => {
    const collapsed = standInOf(machine)?.zone.id
    const nodeId = collapsed === undefined ? machineNodeId(machine.id) : zoneNodeId(collapsed)
    const before = nodesBefore.get(nodeId)
    const same = before?.type === 'machine' && before.data.machine === machine && before.ariaLabel === label
    if (same && before.className === className && before.selected === selected && sameBox(before, box)) return before
    return {
      id: nodeId,
      type: 'machine',
      className,
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      zIndex: layer.machine,
      selected,
      data: { machine },
      ...(machine.locked && { draggable: false }),
      ariaLabel: label,
      ...asButton(spokenWords.machine, selected),
      handles: [
        {
          type: 'source',
          position: Side.Right,
          x: -connectReach,
          y: -connectReach,
          width: box.width + 2 * connectReach,
          height: box.height + 2 * connectReach,
        },
      ],
    }
  }

  const linkEdge = (
    drawn: SceneLink,
    selected: boolean,
    className: string,
    nodeIdOf: (machine: string) => string,
  ): LinkGraphEdge => {
    const before = edgesBefore.get(drawn.id)
    const same = before?.selected === selected && before.className === className
    if (same && before.data && sameDrawing(before.data.drawn, drawn)) return before
    return {
      id: drawn.id,
      type: 'link',
      className,
      source: nodeIdOf(drawn.ends[0]),
      target: nodeIdOf(drawn.ends[1]),
      zIndex: layer.link,
      selected,
      focusable: false,
      domAttributes: lineAttributes,
      data: { drawn },
    }
  }

  return (plan, scene, selection, { standing, reviewed }, only) => {
    const chosen = {
      machines: new Set(selection.machines),
      zones: new Set(selection.zones),
      links: new Set(selection.links),
    }
    const zones = zonesById(plan)
    const machines = machinesById(plan)
    const inhabitants = new Map<string, number>()
    for (const { zone } of plan.machines)
      if (zone !== undefined) inhabitants.set(zone, (inhabitants.get(zone) ?? 0) + 1)
    const nodes: GraphNode[] = []
    for (const { id, box } of outsideIn(scene.zones, zones)) {
      const zone = only && !only.zones.has(id) ? undefined : zones.get(id)
      if (zone === undefined) continue
      const label = zoneName(zone, inhabitants.get(id) ?? 0)
      nodes.push(zoneNode(zone, box, chosen.zones.has(id), label, standing('zones', id)))
    }
    // A collapsed zone is a zone to the hand, however it is drawn.
    const collapsedIds = new Map<string, string>()
    for (const { id, box, zone: collapsed } of scene.machines) {
      if (collapsed !== undefined) collapsedIds.set(id, zoneNodeId(collapsed))
      if (only && !only.machines.has(id) && !only.zones.has(collapsed ?? '')) continue
      const machine = machines.get(id)
      if (machine === undefined) continue
      const label = machineName(plan, machine, reviewed)
      const isChosen = collapsed === undefined ? chosen.machines.has(id) : chosen.zones.has(collapsed)
      nodes.push(machineNode(machine, box, isChosen, label, standing('machines', id)))
    }
    const nodeIdOf = (id: string) => collapsedIds.get(id) ?? machineNodeId(id)
    const edges = only
      ? []
      : scene.links.map((drawn) => linkEdge(drawn, chosen.links.has(drawn.id), standing('links', drawn.id), nodeIdOf))
    nodesBefore = new Map(nodes.map((node) => [node.id, node]))
    edgesBefore = new Map(edges.map((edge) => [edge.id, edge]))
    return { nodes, edges }
  }
}

/** Zones in the order in which they are painted: one that stands in another over that one. */
function outsideIn(drawn: readonly SceneZone[], zones: ReadonlyMap<string, Zone>): readonly SceneZone[] {
  if (drawn.every(({ id }) => zones.get(id)?.parent === undefined)) return drawn
  const depth = new Map(drawn.map(({ id }) => [id, zonesAround(zones, id).length]))
  return [...drawn].sort((a, b) => (depth.get(a.id) ?? 0) - (depth.get(b.id) ?? 0))
}
