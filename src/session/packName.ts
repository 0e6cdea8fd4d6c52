import type { Plan } from '#plan/plan.ts'
import { clipboardWords } from '#words/clipboardWords.ts'
import { planCatalogue } from './planCatalogue.ts'

type Packs = Pick<Plan, 'ownPacks'>

/** The name of a pack of one of two plans; one that the first does not have says so. */
export function packName(plan: Packs, other: Packs, id: string): string {
  const here = planCatalogue(plan).packs.get(id)?.name
  return here ?? clipboardWords.unknownPack(planCatalogue(other).packs.get(id)?.name ?? id)
}
