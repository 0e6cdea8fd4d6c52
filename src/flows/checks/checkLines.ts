import type { Flow } from '../flow.ts'
import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'

const rpcEndpointMapper = 135
const netbiosSession = 139
const rangePack = 'rpc-dynamic'

const listensOn = ({ port, transport }: Flow, number: number): boolean =>
  port?.from === number && port.to === number && transport === 'tcp'

/** Lines that a network team asks about: RPC without its range, plain HTTP, NetBIOS, and lines the reviewer rejected. */
export const checkLines = checkOf(['links', 'decisions', 'packs', 'reviews'], (subject) => {
  const rejected = new Set(subject.decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow))
  const [rpc, http, netbios, refused] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()]
  let lines = 0
  subject.links.forEach(({ id }, at) => {
    for (const flow of subject.reviews[at]?.flows ?? []) {
      if (rejected.size > 0 && rejected.has(flow.id)) {
        refused.add(id)
        lines += 1
        continue
      }
      if (listensOn(flow, rpcEndpointMapper)) rpc.add(id)
      // "HTTP" alone is the service of the lines that have an HTTPS twin: WSUS and load balancers.
      if (flow.reasons.some(({ service }) => service === 'HTTP')) http.add(id)
      if (listensOn(flow, netbiosSession)) netbios.add(id)
    }
  })
  return [
    ...found('rpc-without-range', subject.packs.includes(rangePack) ? new Set() : rpc),
    ...found('plain-http', http),
    ...found('netbios', netbios),
    ...(lines === 0 ? [] : [{ kind: 'rejected-lines' as const, links: [...refused], lines }]),
  ]
})

function found(kind: 'rpc-without-range' | 'plain-http' | 'netbios', links: ReadonlySet<string>): readonly Problem[] {
  return links.size === 0 ? [] : [{ kind, links: [...links] }]
}
