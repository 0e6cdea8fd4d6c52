import { flushSync } from 'react-dom'
import type { Plan } from '#plan/plan.ts'
import { linksOf } from '#plan/planIndex.ts'
import { type Direction, nearestTowards } from '#scene/nearestTowards.ts'
import type { Scene } from '#scene/scene.ts'
import { showPane } from '#session/panes.ts'
import {
  isEmptySelection,
  joinedSelection,
  notesOf,
  type Selection,
  selectLink,
  selectMachine,
  selectZone,
} from '#session/selection.ts'
import { currentPlan, select, useSession } from '#session/session.ts'
import { type Footing, useWalk, type Walker } from '#session/walk.ts'
import { enterPart, nextPart, partNamed } from '#ui/pageParts.ts'
import { farSteps, nudge } from './nudge.ts'
import { fromNodeId, machineNodeId, zoneNodeId } from './toGraph.ts'
import { orderOf, spotsOf, zoneStops } from './walkSpots.ts'

const opposite: Readonly<Record<Direction, Direction>> = { left: 'right', right: 'left', up: 'down', down: 'up' }

const selectionAt = ({ kind, id }: Footing): Selection =>
  kind === 'machine' ? selectMachine(id) : kind === 'zone' ? selectZone(id) : selectLink(id)

const listOf = ({ machines, zones, links }: Selection, kind: Footing['kind']): readonly string[] =>
  kind === 'machine' ? machines : kind === 'zone' ? zones : links

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((other) => other !== id)

/** What the canvas does for the walker. */
interface Ground {
  readonly scene: () => Scene
  /** Whether a thing on the canvas has the focus, or is about to. */
  readonly isStandingOn: () => boolean
  /** Gives the focus to what it names, which becomes real for it, and brings it into view. */
  readonly focus: (at: Footing) => void
  readonly reveal: (at: Footing) => void
  /** Gives the focus to the canvas as a whole. */
  readonly focusAll: () => void
}

/** The meaning of the keys on the canvas. */
export function createWalker({ scene, isStandingOn, focus, reveal, focusAll }: Ground): Walker {
  // Going back by the opposite arrow leads to where one came from.
  let cameFrom: { readonly from: string; readonly to: string; readonly back: Direction } | null = null
  // The machine whose links are walked.
  let hub: string | null = null

  const exists = (plan: Plan, { kind, id }: Footing): boolean =>
    (kind === 'machine' ? plan.machines : kind === 'zone' ? plan.zones : plan.links).some((one) => one.id === id)
  const standing = (): Footing | null => {
    const { at } = useWalk.getState()
    if (at === null || !exists(currentPlan(), at)) return null
    // What was chosen elsewhere meanwhile, in a table for instance, is where the keys go on from.
    return isStandingOn() || chosenFirst() === null ? at : null
  }
  const go = (at: Footing) => {
    if (at.kind !== 'link') hub = null
    useWalk.setState({ at })
    focus(at)
  }
  const nodeOf = ({ kind, id }: Footing): string | null => {
    if (kind === 'link') return hub === null ? null : machineNodeId(hub)
    return kind === 'machine' ? machineNodeId(id) : zoneNodeId(id)
  }
  const chosenFirst = (): Footing | null => {
    const { machines, zones } = useSession.getState().selection
    const [machine] = machines
    const [zone] = zones
    if (machine !== undefined) return { kind: 'machine', id: machine }
    return zone === undefined ? null : { kind: 'zone', id: zone }
  }
  const start = (): Footing | null => {
    const first = orderOf(currentPlan(), scene())[0]
    return first === undefined ? null : fromNodeId(first)
  }

  /** What lies in a direction of where the keyboard stands; where it begins if it stands nowhere. */
  const towards = (direction: Direction): Footing | null => {
    const at = standing() ?? chosenFirst()
    const from = at && nodeOf(at)
    if (from === null) return start()
    const back = cameFrom?.to === from && cameFrom.back === direction ? cameFrom.from : undefined
    const spots = spotsOf(scene())
    const known = back !== undefined && spots.some(({ id }) => id === back)
    const to = known ? back : nearestTowards(spots, from, direction)
    if (to === undefined) return null
    cameFrom = { from, to, back: opposite[direction] }
    return fromNodeId(to)
  }

  return {
    arrow(direction, far) {
      const { selection } = useSession.getState()
      const at = standing()
      // Notes chosen alone are no footing, and mean themselves all the same unless the focus says otherwise.
      const isNotes = chosenFirst() === null && notesOf(selection).length > 0
      const beside = at !== null && !listOf(selection, at.kind).includes(at.id) && (!isNotes || isStandingOn())
      if (!isEmptySelection({ ...selection, links: [] }) && !beside) {
        nudge(currentPlan(), selection, direction, far ? farSteps : 1)
        const moved = at ?? chosenFirst()
        if (moved) reveal(moved)
        return
      }
      const to = towards(direction)
      if (to) go(to)
    },
    chooseTowards(direction) {
      const to = towards(direction)
      if (to === null) return
      select(selectionAt(to))
      go(to)
    },
    jump(to) {
      const order = orderOf(currentPlan(), scene())
      const at = standing()
      const node = at && nodeOf(at)
      const here = node === null ? -1 : order.indexOf(node)
      const stops = zoneStops(currentPlan(), order)
      const place = {
        first: order[0],
        last: order.at(-1),
        nextZone: stops.find((id) => order.indexOf(id) > here),
        previousZone: stops.findLast((id) => order.indexOf(id) < here),
      }[to]
      if (place !== undefined) go(fromNodeId(place))
    },
    choose(how) {
      const at = standing() ?? chosenFirst()
      if (at === null) {
        const first = start()
        if (first) go(first)
        return
      }
      const { selection } = useSession.getState()
      const isChosen = listOf(selection, at.kind).includes(at.id)
      if (how === 'open' && isChosen) {
        // A pane that was folded away is there before anything else is typed.
        flushSync(() => showPane('inspector', true))
        enterPart(partNamed('inspector'))
      } else if (how !== 'add') {
        if (!isChosen) select(selectionAt(at))
      } else if (isChosen) {
        const { machines, zones, links } = selection
        const { id } = at
        select({ ...selection, machines: without(machines, id), zones: without(zones, id), links: without(links, id) })
      } else {
        select(joinedSelection(selection, selectionAt(at)))
      }
    },
    link(step) {
      const at = standing() ?? chosenFirst()
      const machine = at?.kind === 'machine' ? at.id : hub
      if (at === null || machine === null) return
      const links = linksOf(currentPlan(), machine)
      const here = at.kind === 'link' ? links.findIndex(({ id }) => id === at.id) : step < 0 ? links.length : -1
      const next = links[here + step]
      go(next ? { kind: 'link', id: next.id } : { kind: 'machine', id: machine })
      hub = machine
    },
    enter() {
      const at = standing() ?? chosenFirst()
      if (at) go(at)
      else focusAll()
    },
    part(step) {
      const part = nextPart(step)
      if (part?.dataset.part === 'canvas') this.enter()
      else enterPart(part)
    },
  }
}
