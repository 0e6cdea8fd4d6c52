import type { Link, Machine, Plan, Zone } from '#plan/plan.ts'
import { emptyPlan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { layoutPlan } from '#scene/layoutPlan.ts'

/** Id of the machine with the most links: the VMM server. */
export const hubId = 'vmm01'

const zoneSize = 50
/** Columns as the app's own layout has them: consoles, management, file servers, hosts. */
const tiers = ['vmm-console', 'vmm-server', 'file-server', 'hyperv-host']

/**
 * A plan of `size` machines: one VMM server and two consoles, and zones of fifty: a file server and its hosts. The VMM server
 * is linked to every other machine, each file server to the hosts of its zone, so there are about twice as many links.
 * Everything has its place.
 */
export function benchPlan(size: number): Plan {
  const zones: Zone[] = [{ id: 'z0', name: 'Management', cidrs: [network(0)], trust: 'trusted' }]
  const machines: Machine[] = [
    machine(hubId, 'vmm-server', 0, 10),
    ...['con01', 'con02'].map((id, at) => machine(id, 'vmm-console', 0, 11 + at)),
  ]
  const links: Link[] = []
  for (let zone = 1; machines.length < size; zone += 1) {
    zones.push({ id: `z${zone}`, name: `Fabric ${zone}`, cidrs: [network(zone)], trust: 'trusted' })
    const server = machine(`fs${padded(zone)}`, 'file-server', zone, 10)
    machines.push(server)
    for (let at = 1; at < zoneSize && machines.length < size; at += 1) {
      const host = machine(`hv${padded(machines.length)}`, 'hyperv-host', zone, 10 + at)
      machines.push(host)
      links.push({ id: `f${host.id}`, ends: [host.id, server.id] })
    }
  }
  for (const { id } of machines) if (id !== hubId) links.push({ id: `v${id}`, ends: [hubId, id] })
  const plan: Plan = {
    ...emptyPlan(`Bench ${size}`, vmm2016.id),
    zones,
    machines,
    links,
    // Hosts keep their virtual disks on the file server, and a link between two of them has ports.
    packs: ['smb-storage', 'host-to-host'],
  }
  return layoutPlan(plan, (roles) => tiers.indexOf(roles[0] ?? ''))
}

const padded = (at: number): string => String(at).padStart(4, '0')
const network = (zone: number): string => `10.${Math.floor(zone / 256)}.${zone % 256}.0/24`

function machine(id: string, role: string, zone: number, last: number): Machine {
  const address = `10.${Math.floor(zone / 256)}.${zone % 256}.${last}`
  const members = [{ name: id.toUpperCase(), address }]
  const rest = { id, name: id.toUpperCase(), roles: [role], zone: `z${zone}`, members }
  return role === 'hyperv-host' ? { ...rest, choices: { domain: 'trusted' } } : rest
}
