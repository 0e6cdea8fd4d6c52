import type { Flow } from '../flow.ts'

/** What a network team or the product's documentation asks about, among the flows of one link. */
export interface AskedAbout {
  readonly rpc: boolean
  readonly http: boolean
  readonly netbios: boolean
  readonly cluster: boolean
}

const ports = { rpcEndpointMapper: 135, netbiosSession: 139, cluster: 3343 }

const known = new WeakMap<readonly Flow[], AskedAbout>()

/** What is asked about among these flows; looked up once for each list. */
export function askedAbout(flows: readonly Flow[]): AskedAbout {
  const before = known.get(flows)
  if (before !== undefined) return before
  const found = {
    rpc: flows.some((flow) => listensOn(flow, ports.rpcEndpointMapper)),
    // "HTTP" alone is the service of the lines that have an HTTPS twin: WSUS and load balancers.
    http: flows.some(({ reasons }) => reasons.some(({ service }) => service === 'HTTP')),
    netbios: flows.some((flow) => listensOn(flow, ports.netbiosSession)),
    cluster: flows.some(({ port }) => port?.from === ports.cluster),
  }
  known.set(flows, found)
  return found
}

function listensOn({ port, transport }: Flow, number: number): boolean {
  return port?.from === number && port.to === number && transport === 'tcp'
}
