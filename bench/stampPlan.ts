import type { Link, Machine, Plan, Zone } from '../src/plan/plan.ts'
import { emptyPlan } from '../src/plan/plan.ts'
import { vmm2016 } from '../src/rules/vmm2016/vmm2016.ts'

/** One stamp: a management server with what it needs, and hosts that fill it up to this many machines. */
const stampSize = 100
const services = ['vmm-server', 'library-server', 'wsus-server', 'sql-server', 'vmm-console']
const domains = ['trusted', 'trusted', 'untrusted', undefined]
const columns = 10
const [across, down] = [360, 160]

/** A plan of so many machines in stamps of a hundred, each in a zone of its own, with twice as many links: what a large estate looks like. */
export function stampPlan(machines: number): Plan {
  const zones: Zone[] = []
  const all: Machine[] = []
  const links: Link[] = []
  const join = (a: Machine | undefined, b: Machine) => {
    if (a !== undefined && a !== b) links.push({ id: `l${links.length + 1}`, ends: [a.id, b.id] })
  }
  for (let stamp = 0; all.length < machines; stamp += 1) {
    const zone = `z${stamp + 1}`
    const left = (stamp % 6) * (columns * across + 400)
    const top = Math.floor(stamp / 6) * (columns * down + 400)
    const box = { x: left - 60, y: top - 80, width: columns * across + 80, height: columns * down + 120 }
    zones.push({ id: zone, name: `Site ${stamp + 1}`, cidrs: [`10.${stamp}.0.0/16`], box })
    const first = all.length
    for (let at = 0; at < stampSize && all.length < machines; at += 1) {
      const role = services[at] ?? 'hyperv-host'
      const name = `${role.slice(0, 3).toUpperCase()}-${stamp + 1}-${at + 1}`
      const domain = role === 'hyperv-host' ? domains[at % domains.length] : undefined
      const machine: Machine = {
        id: `m${all.length + 1}`,
        name,
        roles: [role],
        zone,
        members: at % 50 === 49 ? [{ name }] : [{ name, address: `10.${stamp}.0.${at + 1}` }],
        position: { x: left + (at % columns) * across, y: top + Math.floor(at / columns) * down },
        ...(domain === undefined ? {} : { choices: { domain } }),
      }
      all.push(machine)
      join(all[first], machine)
      if (at >= services.length) join(all[first + 1], machine)
    }
  }
  return { ...emptyPlan('Estate', vmm2016.id), zones, machines: all, links }
}
