import { limits } from '#plan/limits.ts'
import type { Plan } from '#plan/plan.ts'
import { serialisePlan } from '#plan/serialisePlan.ts'
import { fromBase64Url, toBase64Url } from './base64Url.ts'
import { planFragment } from './planFragment.ts'

/** Characters of a link that chats, mail and browsers still take whole. */
export const mostLinkCharacters = 32_000

/** What of a link is a plan's text; `damaged` was cut off or changed on its way, `too-large` holds more than any plan file may. */
export type LinkRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'damaged' | 'too-large' }

/**
 * A link that holds the plan itself: the text of its file, deflated, behind the # that browsers send to no server.
 * @param page the address of the planner, without a fragment
 */
export async function writePlanLink(plan: Plan, page: string): Promise<string> {
  const text = new Blob([serialisePlan(plan)]).stream()
  // With the checksum of zlib, so that a link that was cut off or changed is noticed.
  const packed = await new Response(text.pipeThrough(new CompressionStream('deflate'))).arrayBuffer()
  return `${page}${planFragment}${toBase64Url(new Uint8Array(packed))}`
}

/** Reads what `writePlanLink` put behind the #. It may come from anywhere, so that it is unpacked no further than a plan file may be large. */
export async function readPlanLink(fragment: string): Promise<LinkRead> {
  const packed = fragment.startsWith(planFragment) ? fromBase64Url(fragment.slice(planFragment.length)) : null
  if (packed === null) return { ok: false, reason: 'damaged' }
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      length += piece.value.length
      if (length > limits.fileLength) {
        await reader.cancel()
        return { ok: false, reason: 'too-large' }
      }
      pieces.push(piece.value)
    }
    const text = await new Blob(pieces).arrayBuffer()
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(text) }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}
