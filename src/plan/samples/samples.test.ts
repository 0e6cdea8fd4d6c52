import { describe, expect, it } from 'vitest'
import { parseAddress, parseCidr } from '#net/address.ts'
import { addressContains } from '#net/addressBounds.ts'
import { checkInvariants } from '../checkInvariants.ts'
import { parsePlanText } from '../parsePlan.ts'
import type { Box, Machine } from '../plan.ts'
import { serialisePlan } from '../serialisePlan.ts'
import { samples } from './samples.ts'

const roles = [
  ...['bmc', 'esx-host', 'esxi-host', 'file-server', 'hyperv-host', 'library-server', 'load-balancer', 'sql-server'],
  ...[
    'storage-service',
    'vcenter',
    'vm-guest',
    'vmm-console',
    'vmm-server',
    'wds-server',
    'winpe-agent',
    'wsus-server',
  ],
]

/** As drawn; positions are top left corners. */
function boxOf(machine: Machine): Box {
  if (machine.position === undefined) throw new Error(`${machine.name} has no position`)
  return { ...machine.position, width: 204, height: 52 }
}

it('together show all sixteen roles, and no other', () => {
  const used = samples.flatMap(({ plan }) => plan.machines.flatMap((machine) => machine.roles))
  expect([...new Set(used)].sort()).toEqual(roles)
})

it('lack one address, that of the old host', () => {
  const missing = samples.flatMap(({ plan }) =>
    plan.machines.flatMap(({ members }) => members.filter((member) => member.address === undefined)),
  )
  expect(missing).toEqual([{ name: 'ESX35' }])
})

describe.each(samples)('$name', ({ plan }) => {
  it('is a valid plan that survives saving', () => {
    expect(checkInvariants(plan)).toEqual([])
    expect(parsePlanText(serialisePlan(plan))).toEqual({ ok: true, plan, leftOut: [] })
  })

  it('has addresses that lie in a network of their zone', () => {
    for (const { name, zone, members } of plan.machines) {
      const networks = plan.zones.find(({ id }) => id === zone)?.cidrs.map(parseCidr) ?? []
      expect(members.length).toBeGreaterThan(0)
      for (const text of members.flatMap(({ address }) => address ?? [])) {
        const member = parseAddress(text)
        const inside = networks.some(
          (network) => network.ok && member.ok && addressContains(network.address, member.address),
        )
        expect([name, text, inside]).toEqual([name, text, true])
      }
    }
  })

  it('leaves room for labels between its machines', () => {
    const boxes = plan.machines.map(boxOf)
    boxes.forEach((a, at) => {
      for (const b of boxes.slice(at + 1)) {
        const besides = Math.abs(a.x - b.x) - a.width
        const below = Math.abs(a.y - b.y) - a.height
        expect(besides >= 220 || below >= 60, JSON.stringify([a, b])).toBe(true)
      }
    })
  })

  it('has zones that hold their machines and no others, and do not overlap', () => {
    for (const zone of plan.zones) {
      const { x, y, width, height } = zone.box ?? { x: 0, y: 0, width: 0, height: 0 }
      for (const machine of plan.machines) {
        const box = boxOf(machine)
        const inside =
          box.x - 28 >= x &&
          box.y - 44 >= y &&
          box.x + box.width + 28 <= x + width &&
          box.y + box.height + 28 <= y + height
        expect([machine.name, zone.name, inside]).toEqual([machine.name, zone.name, machine.zone === zone.id])
      }
      for (const other of plan.zones) {
        const box = other.box
        if (other === zone || box === undefined) continue
        const apart = box.x >= x + width || x >= box.x + box.width || box.y >= y + height || y >= box.y + box.height
        expect([zone.name, other.name, apart]).toEqual([zone.name, other.name, true])
      }
    }
  })
})
