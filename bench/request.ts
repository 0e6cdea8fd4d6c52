import { consolidate } from '../src/flows/consolidation.ts'
import type { Link, Machine, Plan } from '../src/plan/plan.ts'
import { emptyPlan } from '../src/plan/plan.ts'
import { vmm2016 } from '../src/rules/vmm2016/vmm2016.ts'
import { median } from './median.ts'

interface Shape {
  readonly name: string
  readonly hosts: number
  /** Hosts that reach each other: all of them, or clusters of so many. */
  readonly cluster: number
  readonly packs: readonly string[]
}

/** Every pack that the catalogue has, so that hosts ask as much of each other as they ever can. */
const allPacks = vmm2016.packs.map(({ id }) => id)

const shapes: readonly Shape[] = [
  { name: '256 in one cluster', hosts: 256, cluster: 256, packs: ['rpc-dynamic', 'failover-cluster'] },
  { name: '256, every pack', hosts: 256, cluster: 256, packs: allPacks },
  { name: '1,000 in clusters of 64', hosts: 1_000, cluster: 64, packs: allPacks },
  { name: '1,000 all to all', hosts: 1_000, cluster: 1_000, packs: allPacks },
]

/**
 * Hosts one by one, each linked to two VMM servers, two libraries, WSUS, a file server and two consoles, and to the other
 * hosts of its cluster. Every tenth host is a library as well, every seventh says nothing about its domain.
 */
function vmmPlan({ hosts, cluster, packs }: Shape): Plan {
  const services = [
    ...['vmm-server', 'vmm-server', 'library-server', 'library-server'],
    ...['wsus-server', 'file-server', 'vmm-console', 'vmm-console', 'sql-server'],
  ].map((role, at) => machine(`s${at}`, [role], 'z1', `10.0.0.${at + 1}`))
  const fabric = Array.from({ length: hosts }, (_, at): Machine => {
    const roles = at % 10 === 0 ? ['hyperv-host', 'library-server'] : ['hyperv-host']
    const host = machine(`h${at}`, roles, 'z2', `10.1.${Math.floor(at / 250)}.${(at % 250) + 1}`)
    return at % 7 === 0 ? host : { ...host, choices: { domain: 'trusted' } }
  })
  const links: Link[] = []
  const link = (a: Machine, b: Machine) => links.push({ id: `l${links.length}`, ends: [a.id, b.id] })
  services.forEach((one, at) => {
    for (const other of [...services.slice(at + 1), ...fabric]) link(one, other)
  })
  fabric.forEach((one, at) => {
    const end = Math.min(hosts, (Math.floor(at / cluster) + 1) * cluster)
    for (const other of fabric.slice(at + 1, end)) link(one, other)
  })
  return {
    ...emptyPlan('Bench', vmm2016.id),
    zones: [
      { id: 'z1', name: 'Management', cidrs: [] },
      { id: 'z2', name: 'Fabric', cidrs: [] },
    ],
    machines: [...services, ...fabric],
    links,
    packs,
    includeInside: true,
  }
}

function machine(id: string, roles: readonly string[], zone: string, address: string): Machine {
  return { id, name: id.toUpperCase(), roles, zone, members: [{ name: id, address }] }
}

/** Lines of the table: what consolidation takes, from plan to rows. */
export function requestFigures(): readonly (readonly string[])[] {
  const rows: string[][] = [['hosts', 'links', 'tuples', 'by rule', 'ms', 'minimal', 'bound', 'ms']]
  for (const shape of shapes) {
    const plan = vmmPlan(shape)
    const byRule = consolidate(plan, vmm2016, 'rules')
    const minimal = consolidate(plan, vmm2016, 'minimal')
    rows.push([
      shape.name,
      String(plan.links.length),
      String(minimal.tuples),
      `${byRule.rows.length} rows`,
      median(() => consolidate(plan, vmm2016, 'rules')).toFixed(0),
      `${minimal.rows.length} rows`,
      String(minimal.lowerBound),
      median(() => consolidate(plan, vmm2016, 'minimal')).toFixed(0),
    ])
  }
  return rows
}
