import type { EdgeChange, NodeChange } from '@xyflow/react'
import type { Box, Position } from '#plan/plan.ts'
import type { Selection } from '#session/selection.ts'
import { fromNodeId } from './toGraph.ts'

/** Where a gesture puts something. */
export type Move =
  | { readonly kind: 'machine' | 'zone' | 'note'; readonly id: string; readonly to: Position }
  | { readonly kind: 'zone-box'; readonly id: string; readonly to: Partial<Box> }

interface Moves {
  /** What is under way, the drag before included. */
  readonly dragged: readonly Move[]
  /** True when a resize just ended; the end of a drag is reported elsewhere. */
  readonly done: boolean
}

const replace = (moves: readonly Move[], move: Move): readonly Move[] => [
  ...moves.filter((other) => other.id !== move.id || other.kind !== move.kind),
  move,
]

/** What React Flow's changes make of the drags and resizes under way. */
export function movesOf(changes: readonly NodeChange[], before: readonly Move[]): Moves {
  let dragged = before
  let done = false
  const resized = new Set(
    changes.flatMap((change) => (change.type === 'dimensions' && change.resizing !== undefined ? [change.id] : [])),
  )
  for (const change of changes) {
    if (change.type === 'dimensions' && change.resizing !== undefined) {
      const { id } = fromNodeId(change.id)
      if (change.dimensions) {
        const old = dragged.find((move) => move.kind === 'zone-box' && move.id === id)
        dragged = replace(dragged, { kind: 'zone-box', id, to: { ...old?.to, ...change.dimensions } })
      }
      if (!change.resizing) done = true
    }
    if (change.type !== 'position' || change.position === undefined) continue
    const { kind, id } = fromNodeId(change.id)
    const to = { x: Math.round(change.position.x), y: Math.round(change.position.y) }
    // Resized from above or from the left, it moves as well.
    if (resized.has(change.id)) {
      const old = dragged.find((move) => move.kind === 'zone-box' && move.id === id)
      dragged = replace(dragged, { kind: 'zone-box', id, to: { ...old?.to, ...to } })
      continue
    }
    // The library ends a drag with one more change that is not "dragging"; the drag itself is recorded when it stops.
    const isEnd = before.some((move) => move.id === id && move.kind === kind)
    if (change.dragging || isEnd) dragged = replace(dragged, { kind, id, to })
  }
  return { dragged, done }
}

/** The selection after React Flow's select changes. */
export function selectionAfter(before: Selection, changes: readonly (NodeChange | EdgeChange)[]): Selection {
  const sets = { machine: new Set(before.machines), zone: new Set(before.zones), link: new Set(before.links) }
  for (const change of changes) {
    if (change.type !== 'select') continue
    const isNode = change.id.startsWith('machine:') || change.id.startsWith('zone:')
    const { kind, id } = isNode ? fromNodeId(change.id) : { kind: 'link' as const, id: change.id }
    if (change.selected) sets[kind].add(id)
    else sets[kind].delete(id)
  }
  const after = { machines: [...sets.machine], zones: [...sets.zone], links: [...sets.link] }
  // Notes are not known to the library. It takes the choice of others back when a note is chosen, which must stay so.
  const isNew = changes.some((change) => change.type === 'select' && change.selected)
  return before.notes === undefined || isNew ? after : { ...after, notes: before.notes }
}
