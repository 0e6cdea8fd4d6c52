import { createFlowOwner } from '../linkOfFlow.ts'
import type { Decision, Link } from '../plan.ts'

/**
 * The decisions about flows of these links, as they are called when links and machines have other ids.
 * Flow ids begin with those of the link and of its ends: the decisions are about the same ports of the copies.
 */
export function decisionsAbout(
  links: readonly Link[],
  decisions: readonly Decision[],
  linkIds: ReadonlyMap<string, string>,
  machineIds: ReadonlyMap<string, string>,
): readonly Decision[] {
  if (links.length === 0 || decisions.length === 0) return []
  const ownerOf = createFlowOwner(links)
  return decisions.flatMap((decision) => {
    const link = ownerOf(decision.flow)
    const way =
      link && [link.ends, [link.ends[1], link.ends[0]]].find((ends) => decision.flow.startsWith(start(link.id, ends)))
    if (link === undefined || way === undefined) return []
    const rest = decision.flow.slice(start(link.id, way).length)
    const ends = way.map((end) => machineIds.get(end) ?? '')
    return [{ ...decision, flow: `${start(linkIds.get(link.id) ?? '', ends)}${rest}` }]
  })
}

const start = (link: string, [from, to]: readonly (string | undefined)[]): string => `${link}:${from}>${to}:`
