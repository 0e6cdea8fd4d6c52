import { nextId } from '../freshId.ts'
import type { OwnFlow, Plan } from '../plan.ts'
import { acceptProblem, unacceptProblem } from './acceptOperations.ts'
import { setBoundary } from './boundaryOperations.ts'
import { setDetails } from './detailsOperations.ts'
import { addFirewall, removeFirewall, updateFirewall } from './firewallOperations.ts'
import { setLinkFlows } from './ownFlowOperations.ts'
import { addOwnPack, removeOwnPack } from './packOperations.ts'
import { setPack } from './planOperations.ts'
import { anyOf, names, type Operation, pick, ports, zoneIds } from './randomValues.test-support.ts'
import { handOver, removeRequest, setIncludeInside } from './requestOperations.ts'
import { removeView, saveView } from './viewOperations.ts'

const firewallIds = ['f1', 'f2', '__proto__'] as const
const requestIds = ['r1', 'r2', 'constructor'] as const
const packIds = ['p1', 'p2', '__proto__'] as const
const problems = ['no-vmm-server', 'machine-without-role:m1', '__proto__', ''] as const
const transports = ['tcp', 'udp', 'icmp'] as const
const services = ['tcp/443', 'icmp', 'udp/49152-65535', 'tcp/0', 'any'] as const

const side = (plan: Plan, at: number): string | null => (at % 4 === 0 ? null : anyOf(plan.zones, zoneIds, at))

/** A transport with a port that may or may not fit. */
function portFor(at: number): Pick<OwnFlow, 'transport' | 'port'> {
  const port = pick(ports, at)
  return { transport: pick(transports, at), ...(port !== null && at % 3 !== 2 && { port }) }
}

export const requestOperationDraws: readonly Operation[] = [
  (plan, b, c) => addFirewall(plan, { id: pick(firewallIds, b), name: pick(names, c), owner: pick(names, b) }),
  (plan, b) => addFirewall(plan, { id: nextId(plan, 'f'), name: pick(names, b), queue: pick(names, b + 1) }),
  (plan, b, c, d) =>
    updateFirewall(plan, anyOf(plan.firewalls, firewallIds, b), { name: pick(names, c), owner: pick(names, d) }),
  (plan, b, c) => removeFirewall(plan, c % 5 === 0 ? anyOf(plan.firewalls, firewallIds, b) : ''),
  (plan, b, c, d) =>
    setBoundary(
      plan,
      [side(plan, b), side(plan, c)],
      d % 5 === 0 ? null : [0, 1, 2].slice(d % 4).map((at) => anyOf(plan.firewalls, firewallIds, d + at)),
    ),
  (plan, b, c, d) =>
    setDetails(plan, 'firewall', anyOf(plan.firewalls, firewallIds, b), {
      owner: pick(names, c),
      ticket: pick(names, d),
    }),
  (plan, b, c, d) => setDetails(plan, d % 2 === 0 ? 'rule' : 'row', pick(requestIds, b), { requester: pick(names, c) }),
  (plan, b, c, d) =>
    handOver(plan, {
      id: d % 2 === 0 ? nextId(plan, 'r') : pick(requestIds, b),
      date: pick(['2025-03-31', '2025-02-30'], c),
      by: pick(names, b),
      rows: [1, 2].slice(c % 3).map((row) => ({
        id: `P${row * (d % 3)}`,
        firewall: pick(names, d),
        sources: ['10.0.0.1'],
        destinations: d % 7 === 0 ? [] : ['10.0.0.2', 'vmm01'],
        services: [pick(services, b + row)],
      })),
    }),
  (plan, b, c) => removeRequest(plan, c % 5 === 0 ? anyOf(plan.requests, requestIds, b) : ''),
  (plan, b) => setIncludeInside(plan, b % 2 === 0),
  (plan, b, c, d) =>
    saveView(plan, {
      id: pick(requestIds, b),
      name: pick(names, c),
      query: pick(names, d),
      ...(d % 2 === 0 && { hides: true }),
    }),
  (plan, b, c) => removeView(plan, c % 3 === 0 ? pick(requestIds, b) : ''),
  (plan, b, c, d) =>
    addOwnPack(plan, {
      id: pick(packIds, b),
      name: pick(names, c),
      source: pick(names, d),
      rules: [1, 2].slice(c % 3).map((rule) => ({
        id: `r${rule * (d % 3)}`,
        initiator: 'vmm-server',
        listener: pick(['hyperv-host', ''], d % 9),
        ...portFor(d + rule),
        service: 'HTTPS',
        channel: 'control',
        purpose: '',
      })),
    }),
  (plan, b) => setPack(plan, pick(packIds, b), true),
  (plan, b, c) => removeOwnPack(plan, c % 3 === 0 ? anyOf(plan.ownPacks, packIds, b) : ''),
  (plan, b, c, d) => {
    const link = plan.links[b % Math.max(plan.links.length, 1)]
    const initiator = c % 8 === 0 ? 'm9' : (link?.ends[c % 2] ?? 'm1')
    const flow: OwnFlow = { initiator, ...portFor(d), service: pick(names, d), reason: pick(names, c) }
    return setLinkFlows(plan, link?.id ?? 'l9', [flow, flow].slice(d % 3))
  },
  (plan, b, c) => acceptProblem(plan, pick(problems, b), pick(names, c)),
  (plan, b) => unacceptProblem(plan, pick(problems, b)),
]
