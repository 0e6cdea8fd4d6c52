import type { Box } from '#plan/plan.ts'
import { type LabelPlace, labelPlaces, placeCost } from './labelPlaces.ts'
import { countLabel, type LabelLine, type LabelText } from './linkLabel.ts'
import type { Route } from './route.ts'
import { SpatialGrid } from './spatialGrid.ts'
import { addRoute, type Surroundings, surroundingsOf } from './surroundings.ts'

/** A label in its place. */
export interface PlacedLabel {
  /** Absent when there is no room even for the count: the line then has to be chosen to read its ports. */
  readonly box?: Box
  readonly lines: readonly LabelLine[]
  /** True when the lines only count the ports, for want of room. */
  readonly collapsed: boolean
  /** The label still looks for its place, see `SceneBuilder`; it is not drawn meanwhile. */
  readonly pending?: true
}

/** Labels keep this distance from each other. */
export const labelMargin = 2
/** Drawings of up to this many labels are tried in several orders. */
const mostForOrders = 400

interface Candidate {
  readonly link: string
  readonly label: LabelText
  readonly route: Route
  readonly places: readonly LabelPlace[]
}

interface Placement {
  readonly placed: Map<string, PlacedLabel>
  readonly cost: number
}

const cost = { collapsed: 10_000, hidden: 100_000 } as const

/**
 * Places the labels on their lines so that none overlaps another label, a machine or a text. One that finds no room shrinks
 * to a count of its ports, and is hidden when even that does not fit.
 * @param texts titles of zones, and notes
 */
export function placeLabels(
  routes: ReadonlyMap<string, Route>,
  labels: ReadonlyMap<string, LabelText>,
  machines: readonly Box[],
  texts: readonly Box[] = [],
): Map<string, PlacedLabel> {
  const surroundings = surroundingsOf(machines, texts)
  for (const { points } of routes.values()) addRoute(surroundings, points, [])
  const candidates = [...labels].flatMap(([link, label]) => {
    const route = routes.get(link)
    return route ? [{ link, label, route, places: labelPlaces(route, label.width, label.height, surroundings) }] : []
  })
  const hardestFirst = [...candidates].sort((a, b) => a.places.length - b.places.length)
  const orders = [hardestFirst]
  if (candidates.length <= mostForOrders) {
    orders.push(
      [...candidates].sort((a, b) => area(b) - area(a)),
      candidates,
    )
  }
  let best: Placement | undefined
  for (const order of orders) {
    const placement = placeInOrder(order, surroundings)
    if (!best || placement.cost < best.cost) best = placement
  }
  const placed = new Map<string, PlacedLabel>()
  for (const { link } of candidates) {
    const label = best?.placed.get(link)
    if (label) placed.set(link, label)
  }
  return placed
}

function placeInOrder(order: readonly Candidate[], surroundings: Surroundings): Placement {
  const taken = new SpatialGrid<Box>()
  const placed = new Map<string, PlacedLabel>()
  const left: Candidate[] = []
  let sum = 0
  const take = (places: readonly LabelPlace[], route: Route) => {
    let best: { readonly box: Box; readonly cost: number } | undefined
    for (const place of places) {
      if (best && place.least >= best.cost) break
      if (taken.touches(place.box, labelMargin)) continue
      const price = placeCost(place, route, surroundings)
      if (!best || price < best.cost) best = { box: place.box, cost: price }
    }
    if (best) {
      taken.add(best.box, best.box)
      sum += best.cost
    }
    return best?.box
  }
  for (const candidate of order) {
    const box = take(candidate.places, candidate.route)
    if (box) placed.set(candidate.link, { box, lines: candidate.label.lines, collapsed: false })
    else left.push(candidate)
  }
  for (const { link, label, route } of left) {
    const count = countLabel(label)
    const box = take(labelPlaces(route, count.width, count.height, surroundings), route)
    sum += box ? cost.collapsed : cost.hidden
    placed.set(link, box ? { box, lines: count.lines, collapsed: true } : { lines: count.lines, collapsed: true })
  }
  return { placed, cost: sum }
}

function area({ label }: Candidate): number {
  return label.width * label.height
}
