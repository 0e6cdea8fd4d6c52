import type { Flow } from '../flow.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

const rpcEndpointMapper = 135
const netbiosSession = 139
const rangePack = 'rpc-dynamic'

const listensOn = (flow: Flow, port: number): boolean =>
  flow.transport === 'tcp' && flow.port?.from === port && flow.port.to === port

/** Lines that a network team asks about: RPC without its range, plain HTTP, NetBIOS, and lines the reviewer rejected. */
export const checkLines: Check = ({ plan, reviews }) => {
  const rejected = new Set(plan.decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow))
  const all = plan.links.flatMap(({ id }) => reviews.get(id)?.flows ?? [])
  const asked = all.filter(({ id }) => !rejected.has(id))
  const linksOf = (wanted: (flow: Flow) => boolean) => [...new Set(asked.filter(wanted).map(({ link }) => link))]

  const rpc = plan.packs.includes(rangePack) ? [] : linksOf((flow) => listensOn(flow, rpcEndpointMapper))
  // "HTTP" alone is the service of the lines that have an HTTPS twin: WSUS and load balancers.
  const http = linksOf((flow) => flow.reasons.some(({ service }) => service === 'HTTP'))
  const netbios = linksOf((flow) => listensOn(flow, netbiosSession))
  const refused = all.filter(({ id }) => rejected.has(id))
  return [
    ...found('rpc-without-range', rpc),
    ...found('plain-http', http),
    ...found('netbios', netbios),
    ...(refused.length === 0
      ? []
      : [
          {
            kind: 'rejected-lines' as const,
            links: [...new Set(refused.map(({ link }) => link))],
            lines: refused.length,
          },
        ]),
  ]
}

function found(kind: 'rpc-without-range' | 'plain-http' | 'netbios', links: readonly string[]): readonly Problem[] {
  return links.length === 0 ? [] : [{ kind, links }]
}
