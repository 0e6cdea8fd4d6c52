import { isImpossible } from '#flows/ipVersions.ts'
import { requestLineSteps } from '#flows/requestLines.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import { rowOfLine } from '#flows/rowOfLine.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { inPieces } from './inPieces.ts'
import type { Job } from './job.ts'

/** So many flows are listed on the page; files hold all of them. */
const mostListed = 100_000

/** How many single flows there are, and how many of them have a flaw. */
export interface FlowTotals {
  readonly flows: number
  readonly incomplete: number
  readonly impossible: number
}

/** The single flows of a plan as rows, or those of one firewall (null for those without a named one), piece by piece. */
export const flowsJob: Job<
  { readonly plan: Plan; readonly firewall?: string | null | undefined },
  FlowTotals,
  RequestRow
> = function* ({ plan, firewall }) {
  const request = yield* requestLineSteps(plan, vmm2016)
  const lines = firewall === undefined ? request.lines : request.lines.filter((line) => line.firewall === firewall)
  yield* inPieces(lines.slice(0, mostListed).map(rowOfLine))
  if (firewall === undefined) {
    return { flows: lines.length, incomplete: request.incomplete, impossible: request.impossible }
  }
  return {
    flows: lines.length,
    incomplete: lines.filter(({ initiator, listener }) => initiator.address === null || listener.address === null)
      .length,
    impossible: lines.filter(isImpossible).length,
  }
}
