import type { Link } from './plan.ts'

/** Finds the link that a flow id belongs to; undefined when no link has such a flow. */
export type FlowOwner = (flow: string) => Link | undefined

/**
 * Flow ids start with `<link>:<initiator>><listener>:`. Ids may hold ":" themselves,
 * so every colon of a flow id is tried as the end of the link's.
 */
export function createFlowOwner(links: readonly Link[]): FlowOwner {
  let byId: ReadonlyMap<string, Link> | undefined
  return (flow) => {
    byId ??= new Map(links.map((link) => [link.id, link]))
    for (let colon = flow.indexOf(':'); colon !== -1; colon = flow.indexOf(':', colon + 1)) {
      const link = byId.get(flow.slice(0, colon))
      if (link !== undefined && joinsEndsOf(link, flow, colon + 1)) return link
    }
    return undefined
  }
}

function joinsEndsOf({ ends: [a, b] }: Link, flow: string, at: number): boolean {
  return flow.startsWith(`${a}>${b}:`, at) || flow.startsWith(`${b}>${a}:`, at)
}
