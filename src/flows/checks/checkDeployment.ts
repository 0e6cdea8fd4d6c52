import type { Machine, Plan } from '#plan/plan.ts'
import { effectiveOption } from '../effectiveOption.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** Hosts above which VMM wants SQL Server and library off its own server, and the most it was tested with (plan-install, system requirements). */
const crowdedHosts = 150
const testedHosts = 1000
const clusterPort = 3343

const having = (plan: Plan, role: string): readonly Machine[] =>
  plan.machines.filter(({ roles }) => roles.includes(role))

/** What the product's documentation advises against or does not support. */
export const checkDeployment: Check = (subject) => {
  const { plan } = subject
  const hosts = having(plan, 'hyperv-host').reduce((sum, { members }) => sum + Math.max(1, members.length), 0)
  const servers = having(plan, 'vmm-server')
  const crowded = servers.filter(({ roles }) => roles.includes('sql-server') || roles.includes('library-server'))
  const esxi = having(plan, 'esxi-host')
  return [
    ...having(plan, 'esx-host').map(({ id }) => ({ kind: 'obsolete-esx' as const, machine: id })),
    ...(esxi.length > 0 && having(plan, 'vcenter').length === 0
      ? [{ kind: 'esxi-without-vcenter' as const, machines: esxi.map(({ id }) => id) }]
      : []),
    ...clusteredPerimeter(subject),
    ...servers
      .filter(({ roles }) => roles.includes('hyperv-host'))
      .map(({ id }) => ({ kind: 'server-on-host' as const, machine: id })),
    ...(hosts > crowdedHosts ? crowded.map(({ id }) => ({ kind: 'crowded-server' as const, machine: id, hosts })) : []),
    ...(hosts > testedHosts ? [{ kind: 'too-many-hosts' as const, hosts }] : []),
    ...strayPxe(plan),
  ]
}

/** Perimeter hosts that talk the cluster's protocol to each other: VMM manages such hosts as stand-alone only. */
const clusteredPerimeter: Check = ({ plan, reviews }) => {
  const perimeter = new Set(
    having(plan, 'hyperv-host')
      .filter((machine) => effectiveOption(plan, machine, 'domain') === 'perimeter')
      .map(({ id }) => id),
  )
  const links = plan.links
    .filter(({ ends }) => ends.every((end) => perimeter.has(end)))
    .filter(({ id }) => reviews.get(id)?.flows.some(({ port }) => port?.from === clusterPort))
    .map(({ id }) => id)
  return links.length === 0 ? [] : [{ kind: 'clustered-perimeter-hosts', links }]
}

/** Machines that boot from the network find a PXE server in their own subnet only. */
function strayPxe(plan: Plan): readonly Problem[] {
  const servers = having(plan, 'wds-server').filter(({ zone }) => zone !== undefined)
  const clients = having(plan, 'winpe-agent').filter(({ zone }) => zone !== undefined)
  return clients.flatMap((client): readonly Problem[] => {
    const near = servers.some(({ zone }) => zone === client.zone)
    const far = servers[0]
    return near || far === undefined ? [] : [{ kind: 'pxe-outside-subnet', machines: [far.id, client.id] }]
  })
}
