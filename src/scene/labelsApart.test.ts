import { describe, expect, test } from 'vitest'
import { deriveFlows } from '#flows/deriveFlows.ts'
import type { Flow } from '#flows/flow.ts'
import { emptyPlan, type Link, type Machine, type Note, type Plan, type Zone } from '#plan/plan.ts'
import { samples } from '#plan/samples/samples.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { arrangeInTiers } from './arrangeInTiers.ts'
import { overlaps } from './box.ts'
import { buildScene } from './buildScene.ts'
import { createFolder } from './foldZones.ts'
import { layoutPlan } from './layoutPlan.ts'
import { wholeScope } from './layoutScope.ts'
import { LevelGrid } from './levelGrid.ts'
import { noteBox } from './noteBox.ts'
import { createTierOf } from './roleTiers.ts'

const tierOf = createTierOf(vmm2016.roles)
const placed = (plan: Plan) => layoutPlan(plan, tierOf)

/**
 * What labels lie on, in words, and how many labels there are. Places are in canvas units, and all that is drawn is zoomed as one: so
 * what is apart at one zoom is apart at every zoom.
 */
function labelsOf(plan: Plan) {
  const flows = new Map<string, Flow[]>()
  for (const flow of deriveFlows(plan, vmm2016)) flows.set(flow.link, [...(flows.get(flow.link) ?? []), flow])
  const scene = buildScene(plan, (link) => flows.get(link) ?? [])
  const taken = new LevelGrid<(typeof scene.links)[number]>()
  const machines = new LevelGrid<(typeof scene.machines)[number]>()
  for (const machine of scene.machines) machines.add(machine.box, machine)
  const faults: string[] = []
  let [whole, counts, hidden] = [0, 0, 0]
  for (const link of scene.links) {
    const { box, collapsed } = link.label
    if (box === undefined) {
      hidden += 1
      continue
    }
    if (collapsed) counts += 1
    else whole += 1
    for (const other of taken.near(box)) faults.push(`${link.id} lies on ${other.id}`)
    for (const machine of machines.near(box)) faults.push(`${link.id} lies on ${machine.id}`)
    for (const { id, title } of scene.zones)
      if (overlaps(box, title)) faults.push(`${link.id} lies on the title of ${id}`)
    for (const note of plan.notes) if (overlaps(box, noteBox(note))) faults.push(`${link.id} lies on ${note.id}`)
    taken.add(box, link)
  }
  return { faults, whole, counts, hidden }
}

const roles = [
  'vmm-console',
  'vmm-server',
  'sql-server',
  'library-server',
  'hyperv-host',
  'file-server',
  'bmc',
  'wsus-server',
]

/** A plan made up from a number: 4 to 200 machines in zones, most linked to a server, some to each other. */
function madeUp(seed: number): Plan {
  let state = seed * 7919 + 17
  const below = (most: number) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff
    return Math.floor((state / 0x8000_0000) * most)
  }
  const count = seed % 20 === 19 ? 150 + below(50) : 4 + below(24)
  const zones: Zone[] = Array.from({ length: 1 + below(5) }, (_, at) => ({
    ...{ id: `z${at}`, name: `Network segment ${at}`, cidrs: [`10.0.${at}.0/24`] },
    ...(at > 1 && below(3) === 0 && { parent: `z${below(at)}` }),
  }))
  const machines: Machine[] = Array.from({ length: count }, (_, at) => ({
    ...{ id: `m${at}`, name: `SRV${at}`, roles: [roles[at === 0 ? 1 : below(roles.length)] ?? 'bmc'] },
    ...{ members: [{ name: `SRV${at}`, address: `10.0.1.${at}` }] },
    ...(below(8) > 0 && { zone: `z${below(zones.length)}` }),
  }))
  const links = new Map<string, Link>()
  for (let at = 1; at < count; at += 1) {
    const to = below(3) === 0 ? below(at) : 0
    links.set(`${to} ${at}`, { id: `l${at}`, ends: [`m${to}`, `m${at}`] })
    const more = below(count)
    if (below(3) === 0 && more < at && more !== to)
      links.set(`${more} ${at}`, { id: `k${at}`, ends: [`m${more}`, `m${at}`] })
  }
  const laid = placed({ ...emptyPlan('Made up', 'vmm-2016'), zones, machines, links: [...links.values()] })
  const corners = laid.machines.flatMap(({ position }) => position ?? [])
  const notes: Note[] = Array.from({ length: below(6) }, (_, at) => {
    const { x, y } = corners[below(corners.length)] ?? { x: 0, y: 0 }
    const position = { x: x + 20 * (below(30) - 15), y: y + 20 * (below(20) - 10) }
    return { id: `n${at}`, text: 'Wait for the switch. '.repeat(1 + below(5)), position }
  })
  // Some as a hand leaves them: machines pushed about, close to each other and on each other.
  if (seed % 3 !== 0) return { ...laid, notes }
  const moved = laid.machines.map(({ position = { x: 0, y: 0 }, ...machine }) => ({
    ...machine,
    position: { x: position.x + 20 * (below(16) - 8), y: position.y + 20 * (below(10) - 5) },
  }))
  return { ...laid, machines: moved, notes }
}

describe('labels lie on no other label, no machine, no title and no note', () => {
  test.each(samples.map(({ id, plan }) => [id, plan] as const))(
    'of the sample %s, and none needs to shrink',
    (_id, plan) => {
      expect(labelsOf(placed(plan))).toMatchObject({ faults: [], counts: 0, hidden: 0 })
      const laid = placed(plan)
      expect(labelsOf(arrangeInTiers(laid, wholeScope(laid), tierOf)).faults).toEqual([])
      const zones = laid.zones.map((zone, at) => (at === 0 ? { ...zone, collapsed: true as const } : zone))
      expect(labelsOf(createFolder()({ ...laid, zones }).plan).faults).toEqual([])
    },
  )

  test('of 200 plans that are made up, and nearly all are shown whole or as a count', { timeout: 120_000 }, () => {
    const sum = { whole: 0, counts: 0, hidden: 0 }
    for (let seed = 0; seed < 200; seed += 1) {
      const { faults, whole, counts, hidden } = labelsOf(madeUp(seed))
      expect(faults, `plan ${seed}`).toEqual([])
      sum.whole += whole
      sum.counts += counts
      sum.hidden += hidden
    }
    expect(sum.whole).toBeGreaterThan(2000)
    expect(sum.hidden / (sum.whole + sum.counts + sum.hidden)).toBeLessThan(0.1)
  })
})
