import type { Flow } from '#flows/flow.ts'
import type { Box, Link, Plan } from '#plan/plan.ts'
import { zoneBoxFor, zoneTitleBox } from './fitZones.ts'
import { arrowAlong, type LabelText, linkLabel } from './linkLabel.ts'
import { machineBox } from './machineBox.ts'
import { machinesByZone } from './machinesByZone.ts'
import { type PlacedLabel, placeLabels } from './placeLabels.ts'
import type { Point, Route } from './route.ts'
import { routeLinks } from './routeLinks.ts'
import type { Side } from './side.ts'

export interface SceneMachine {
  readonly id: string
  readonly box: Box
}

export interface SceneZone {
  readonly id: string
  readonly box: Box
  /** Where its name and CIDRs stand. */
  readonly title: Box
}

export interface SceneLink {
  readonly id: string
  readonly ends: readonly [string, string]
  /** Orthogonal polyline from the first machine's border to the second's. */
  readonly points: readonly Point[]
  readonly startSide: Side
  readonly endSide: Side
  /** An arrowhead stands where flows arrive: at the machine that listens. */
  readonly arrowAtStart: boolean
  readonly arrowAtEnd: boolean
  readonly label: PlacedLabel
  /** All ports of either direction, see LabelText. */
  readonly title: LabelText['title']
}

/** Everything of a plan that is drawn, in its place; same plan, equal scene. */
export interface Scene {
  readonly zones: readonly SceneZone[]
  readonly machines: readonly SceneMachine[]
  readonly links: readonly SceneLink[]
}

/** Where everything stands, without the labels: what a renamed machine or a rejected flow does not change. */
export interface Geometry {
  readonly zones: readonly SceneZone[]
  readonly machines: readonly SceneMachine[]
  readonly links: readonly Link[]
}

/** The places of machines and zones. Machines without a position (see layoutPlan) are not in it. */
export function geometryOf(plan: Plan): Geometry {
  const machines = plan.machines.flatMap((machine) => {
    const box = machineBox(machine)
    return box ? [{ id: machine.id, box }] : []
  })
  return { zones: sceneZones(plan), machines, links: plan.links }
}

/** The lines of a geometry: by far the dearest part of a scene. */
export function routesOf({ zones, machines, links }: Geometry): Map<string, Route> {
  const boxes = new Map(machines.map(({ id, box }) => [id, box]))
  return routeLinks(links, boxes, { titles: zones.map(({ title }) => title), zones: zones.map(({ box }) => box) })
}

/** Puts labels on the lines. `rejected` holds ids of flows that labels leave out. */
export function labelledScene(
  { zones, machines, links }: Geometry,
  routes: ReadonlyMap<string, Route>,
  flowsOf: (link: string) => readonly Flow[],
  rejected: ReadonlySet<string>,
): Scene {
  const labels = new Map<string, LabelText>()
  for (const link of links) {
    const route = routes.get(link.id)
    if (route) labels.set(link.id, linkLabel(link, flowsOf(link.id), arrowAlong(route), rejected))
  }
  const boxes = machines.map(({ box }) => box)
  const placed = placeLabels(
    routes,
    labels,
    boxes,
    zones.map(({ title }) => title),
  )
  const drawn = links.flatMap((link): SceneLink[] => {
    const route = routes.get(link.id)
    const label = placed.get(link.id)
    const title = labels.get(link.id)?.title
    return route && label && title ? [{ ...endsOf(link), ...route, label, title, ...arrows(title) }] : []
  })
  return { zones, machines, links: drawn }
}

/** The drawing of a plan, from nothing; `createSceneBuilder` is for one that is edited. */
export function buildScene(
  plan: Plan,
  flowsOf: (link: string) => readonly Flow[],
  rejected: ReadonlySet<string> = new Set(),
): Scene {
  const geometry = geometryOf(plan)
  return labelledScene(geometry, routesOf(geometry), flowsOf, rejected)
}

function sceneZones(plan: Plan): SceneZone[] {
  const members = machinesByZone(plan)
  return plan.zones.flatMap((zone) => {
    const box = zone.box ?? zoneBoxFor(members.get(zone.id) ?? [])
    return box ? [{ id: zone.id, box, title: zoneTitleBox(zone, box) }] : []
  })
}

function endsOf({ id, ends }: Link) {
  return { id, ends }
}

function arrows(title: LabelText['title']) {
  return { arrowAtStart: title.backward !== '', arrowAtEnd: title.forward !== '' }
}
