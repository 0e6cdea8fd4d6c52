import type { Flow } from '#flows/flow.ts'
import { setCollapsed } from '#plan/operations/lockOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { betweenDrawn } from '#scene/betweenDrawn.ts'
import { createFolder, type FoldedPlan } from '#scene/foldZones.ts'
import { canvasSigns } from '#words/canvasSigns.ts'
import { derivedOf } from './derived.ts'
import { keepLast } from './keepLast.ts'
import type { Selection } from './selection.ts'
import { currentPlan, edit, type Outcome } from './session.ts'

/** A plan as it is drawn, with collapsed zones as one box each. */
export const foldedOf: (plan: Plan) => FoldedPlan = keepLast(createFolder())

/** Draws collapsed zones with all that stands in them again. */
export const expandZones = (zones: readonly string[]): Outcome =>
  edit(canvasSigns.expandStep, (plan) => setCollapsed(plan, zones, false))

/** The links that a link of the drawing stands for. */
export const linksBehind = (drawn: string): readonly string[] => foldedOf(currentPlan()).linksOf(drawn)

/** The selection with the links of the drawing that stand for the chosen ones. */
export function drawnSelection(selection: Selection, { plan, drawnLink }: FoldedPlan, whole: Plan): Selection {
  if (plan === whole || selection.links.length === 0) return selection
  return { ...selection, links: [...new Set(selection.links.map(drawnLink))] }
}

interface Sum {
  readonly sources: readonly (readonly Flow[])[]
  readonly flows: readonly Flow[]
}

const none: readonly Flow[] = []

/** Tells the flows of a drawn link, from one drawn machine to the other; the same list while nothing about it changed. */
export function createDrawnFlows(): (plan: Plan) => (drawn: string) => readonly Flow[] {
  let before = new Map<string, Sum>()
  let now = before
  return (plan) => {
    const { byLink } = derivedOf(plan)
    const folded = foldedOf(plan)
    const own = (id: string) => byLink.get(id)?.flows ?? none
    if (folded.plan === plan) return own
    before = now
    now = new Map()
    return (drawn) => {
      const sources = folded.linksOf(drawn).map(own)
      const known = now.get(drawn) ?? before.get(drawn)
      const same = known?.sources.length === sources.length && known.sources.every((flows, at) => flows === sources[at])
      const sum = same && known ? known : { sources, flows: sources.flat().map((flow) => betweenDrawn(flow, folded)) }
      now.set(drawn, sum)
      return sum.flows
    }
  }
}
