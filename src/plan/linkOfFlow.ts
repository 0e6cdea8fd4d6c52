import type { Link } from './plan.ts'

/** Finds the link that a flow id belongs to, among the links it was made from. */
export type FlowOwner = (flow: string) => Link | undefined

/**
 * Flow ids start with `<link>:<initiator>><listener>:`. Ids may hold ":" themselves,
 * so every colon of a flow id is tried as the end of that beginning.
 */
export function createFlowOwner(links: readonly Link[]): FlowOwner {
  const byBeginning = new Map<string, Link>()
  for (const link of links) {
    const [a, b] = link.ends
    byBeginning.set(`${link.id}:${a}>${b}:`, link)
    byBeginning.set(`${link.id}:${b}>${a}:`, link)
  }
  return (flow) => {
    for (let colon = flow.indexOf(':'); colon !== -1; colon = flow.indexOf(':', colon + 1)) {
      const link = byBeginning.get(flow.slice(0, colon + 1))
      if (link !== undefined) return link
    }
    return undefined
  }
}
