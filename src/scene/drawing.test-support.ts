import fc from 'fast-check'
import type { Flow } from '#flows/flow.ts'
import type { PortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import { emptyPlan, type Link, type Machine, type Plan, type Zone } from '#plan/plan.ts'

/** A flow with what the drawing asks of it. */
export function flowOf(
  link: Link,
  initiator: 0 | 1,
  transport: Transport,
  port: PortRange | number | null = null,
): Flow {
  const range = typeof port === 'number' ? { from: port, to: port } : port
  const [from, to] = initiator === 0 ? link.ends : [link.ends[1], link.ends[0]]
  const ports = range === null ? '' : `/${range.from}-${range.to}`
  return {
    id: `${link.id}:${from}>${to}:${transport}${ports}`,
    link: link.id,
    initiator: from,
    listener: to,
    transport,
    port: range,
    service: 'made up',
    channel: 'made up',
    sources: [],
    errata: [],
    packs: [],
    reasons: [],
  }
}

/** As many ports as any link of the catalogue asks for, dynamic range and way back included. */
export function longestFlows(link: Link): Flow[] {
  return [
    ...[80, 135, 139, 443, 445, 5985, 5986].map((port) => flowOf(link, 0, 'tcp', port)),
    flowOf(link, 0, 'tcp', { from: 49152, to: 65535 }),
    flowOf(link, 0, 'icmp'),
    flowOf(link, 1, 'tcp', 443),
  ]
}

/** Flows of the length that the catalogue gives: many ports from the VMM server to what it manages, one or two elsewhere. */
export function likelyFlows(plan: Plan): (id: string) => readonly Flow[] {
  const links = new Map(plan.links.map((link) => [link.id, link]))
  const roles = new Map(plan.machines.map((machine) => [machine.id, machine.roles]))
  const has = (link: Link, role: string) => link.ends.some((end) => roles.get(end)?.includes(role))
  return (id) => {
    const link = links.get(id)
    if (!link) return []
    const managed = has(link, 'hyperv-host') || has(link, 'file-server')
    if (managed && has(link, 'vmm-server')) return longestFlows(link)
    return [flowOf(link, 0, 'tcp', 443), flowOf(link, 0, 'tcp', 8100)]
  }
}

export function machineOf(id: string, rest: Partial<Machine> = {}): Machine {
  return { id, name: id, roles: [], members: [], ...rest }
}

/** A hub on the left and `count` machines in a zone beside it, nothing placed yet. */
export function hubPlan(count: number): Plan {
  const others = Array.from({ length: count }, (_, index) => machineOf(`h${index}`, { roles: ['host'], zone: 'z2' }))
  return {
    ...emptyPlan('Hub', 'test'),
    zones: [
      { id: 'z1', name: 'Management', cidrs: ['10.0.0.0/24'] },
      { id: 'z2', name: 'Fabric', cidrs: ['10.0.1.0/24'] },
    ],
    machines: [machineOf('hub', { roles: ['server'], zone: 'z1' }), ...others],
    links: others.map((machine) => ({ id: `l-${machine.id}`, ends: ['hub', machine.id] })),
  }
}

/** Servers left of hosts; unknown roles last. */
export function testTier(roles: readonly string[]): number {
  return roles.includes('server') ? 0 : roles.includes('host') ? 1 : 2
}

interface Wish {
  /** Machines without a position, and zones without a box, among the others. */
  readonly gaps: boolean
}

/** Plans whose machines stand anywhere, far apart, crowded or on top of each other. */
export function drawnPlans(wish: Wish): fc.Arbitrary<Plan> {
  return fc.constantFrom(4, 8, 20).chain((spacing) => plansWith(spacing, wish))
}

function plansWith(spacing: number, { gaps }: Wish): fc.Arbitrary<Plan> {
  const coordinate = fc.integer({ min: -40, max: 120 }).map((step) => step * spacing)
  const position = fc.record({ x: coordinate, y: coordinate })
  const size = fc.integer({ min: 60, max: 1200 })
  const box = fc.record({ x: coordinate, y: coordinate, width: size, height: size })
  const some = <T>(arbitrary: fc.Arbitrary<T>) => (gaps ? fc.option(arbitrary, { nil: undefined }) : arbitrary)
  const role = fc.constantFrom('server', 'host', 'other')
  return fc
    .record({
      boxes: fc.array(some(box), { maxLength: 4 }),
      machines: fc.array(fc.record({ place: some(position), zone: fc.nat({ max: 5 }), role }), { maxLength: 14 }),
      links: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 24 }),
    })
    .map(({ boxes, machines, links }) => ({
      ...emptyPlan('Drawn', 'test'),
      zones: boxes.map((zone, index): Zone => ({ ...namedZone(index), ...(zone && { box: zone }) })),
      machines: machines.map(({ place, zone, role }, index) =>
        machineOf(`m${index}`, {
          roles: [role],
          ...(zone < boxes.length && { zone: `z${zone}` }),
          ...(place && { position: place }),
        }),
      ),
      links: linksBetween(machines.length, links),
    }))
}

function namedZone(index: number): Zone {
  return { id: `z${index}`, name: `Zone ${index}`, cidrs: ['10.0.0.0/24'] }
}

function linksBetween(count: number, pairs: readonly (readonly [number, number])[]): Link[] {
  const links = new Map<string, Link>()
  for (const [a, b] of pairs) {
    const first = count === 0 ? 0 : a % count
    const second = count === 0 ? 0 : b % count
    if (first === second) continue
    const key = `${Math.min(first, second)}-${Math.max(first, second)}`
    links.set(key, { id: `l${key}`, ends: [`m${first}`, `m${second}`] })
  }
  return [...links.values()]
}
