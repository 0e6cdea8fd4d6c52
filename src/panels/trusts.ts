import type { Trust } from '#plan/plan.ts'
import { zoneWords } from '#words/zoneWords.ts'

/** What a zone may say of its trust, and how that is called. */
export const trusts: ReadonlyMap<Trust, string> = new Map([
  ['trusted', zoneWords.trusted],
  ['untrusted', zoneWords.untrusted],
  ['perimeter', zoneWords.perimeter],
])
