import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'
import type { Subject } from './subject.ts'

/** Hosts above which VMM wants SQL Server and library off its own server, and the most it was tested with (plan-install, system requirements). */
const crowdedHosts = 150
const testedHosts = 1000

type Machines = readonly { readonly id: string; readonly roles: readonly string[]; readonly place: number }[]

/** What the product's documentation advises against or does not support. */
export const checkDeployment = checkOf(['roles', 'addresses', 'places'], (subject) => {
  const having = byRole(subject.roles)
  const hosts = (having.get('hyperv-host') ?? []).reduce(
    (sum, { place }) => sum + Math.max(1, subject.addresses[place]?.members.length ?? 0),
    0,
  )
  const servers = having.get('vmm-server') ?? []
  const crowded = servers.filter(({ roles }) => roles.includes('sql-server') || roles.includes('library-server'))
  const esxi = having.get('esxi-host') ?? []
  return [
    ...(having.get('esx-host') ?? []).map(({ id }) => ({ kind: 'obsolete-esx' as const, machine: id })),
    ...(esxi.length > 0 && !having.has('vcenter')
      ? [{ kind: 'esxi-without-vcenter' as const, machines: esxi.map(({ id }) => id) }]
      : []),
    ...servers
      .filter(({ roles }) => roles.includes('hyperv-host'))
      .map(({ id }) => ({ kind: 'server-on-host' as const, machine: id })),
    ...(hosts > crowdedHosts ? crowded.map(({ id }) => ({ kind: 'crowded-server' as const, machine: id, hosts })) : []),
    ...(hosts > testedHosts ? [{ kind: 'too-many-hosts' as const, hosts }] : []),
    ...strayPxe(having, subject.places),
  ]
})

/** Role → the machines that hold it, in plan order. */
function byRole(machines: Subject['roles']): ReadonlyMap<string, Machines> {
  const having = new Map<string, Machines[number][]>()
  machines.forEach(({ id, roles }, place) => {
    for (const role of new Set(roles)) {
      const list = having.get(role)
      if (list === undefined) having.set(role, [{ id, roles, place }])
      else list.push({ id, roles, place })
    }
  })
  return having
}

/** Machines that boot from the network find a PXE server in their own subnet only. */
function strayPxe(having: ReadonlyMap<string, Machines>, places: Subject['places']): readonly Problem[] {
  const zoneOf = ({ place }: Machines[number]) => places[place]?.zone
  const servers = (having.get('wds-server') ?? []).filter((server) => zoneOf(server) !== undefined)
  const [far] = servers
  if (far === undefined) return []
  const served = new Set(servers.map(zoneOf))
  return (having.get('winpe-agent') ?? [])
    .filter((client) => zoneOf(client) !== undefined && !served.has(zoneOf(client)))
    .map((client) => ({ kind: 'pxe-outside-subnet', machines: [far.id, client.id] }))
}
