import { expect, test } from 'vitest'
import { formatPortRange } from '#net/port.ts'
import { emptyPlan, type Link, type Machine } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { deriveFlows } from './deriveFlows.ts'

/** Two machines of every role, those of packs too, and a link between any two machines. */
function everything() {
  const machines: Machine[] = vmm2016.roles.flatMap(({ id }) =>
    ['a', 'b'].map((twin) => ({ id: `${id}-${twin}`, name: id, roles: [id], members: [] })),
  )
  const links: Link[] = machines.flatMap((one, at) =>
    machines.slice(at + 1).map((other) => ({ id: `${one.id}+${other.id}`, ends: [one.id, other.id] as const })),
  )
  return { ...emptyPlan('Everything', vmm2016.id), machines, links }
}

const role = (machine: string) => machine.slice(0, -2)

test('without packs the flows are the article’s: 40 lines between roles, from 25 of its rows', () => {
  const flows = deriveFlows(everything(), vmm2016)
  const lines = new Set(
    flows.map(
      ({ initiator, listener, transport, port }) =>
        `${role(initiator)} > ${role(listener)} ${transport}${port === null ? '' : `/${formatPortRange(port)}`}`,
    ),
  )
  expect(lines.size).toBe(40)
  expect(new Set(flows.flatMap(({ sources }) => sources)).size).toBe(25)
  for (const { sources, packs, reasons } of flows) {
    expect(sources.length).toBeGreaterThan(0)
    expect(packs).toEqual([])
    expect(reasons.map((reason) => reason.pack)).toEqual(reasons.map(() => undefined))
  }
})

test('a pack adds lines and changes none: the article’s flows keep their ids', () => {
  const plan = everything()
  const before = new Set(deriveFlows(plan, vmm2016).map(({ id }) => id))
  const all = deriveFlows({ ...plan, packs: vmm2016.packs.map(({ id }) => id) }, vmm2016)
  expect(all.filter(({ id }) => before.has(id))).toHaveLength(before.size)
  expect(all.filter(({ sources }) => sources.length > 0)).toHaveLength(before.size)
})

test('nodes of one cluster reach each other in both directions', () => {
  const plan = { ...everything(), packs: ['failover-cluster'] }
  const cluster = deriveFlows(plan, vmm2016).filter(({ packs }) => packs.length > 0)
  for (const one of ['hyperv-host', 'vmm-server', 'sql-server', 'file-server']) {
    const ways = cluster.filter(({ link }) => link === `${one}-a+${one}-b`)
    expect(ways.filter(({ initiator }) => initiator === `${one}-a`)).toHaveLength(8)
    expect(ways.filter(({ initiator }) => initiator === `${one}-b`)).toHaveLength(8)
  }
  expect(cluster).toHaveLength(4 * 2 * 8)
})
