import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundaryKey, orderedSides } from '../boundaryKey.ts'
import { byCodeUnit } from '../byCodeUnit.ts'
import { checkInvariants } from '../checkInvariants.ts'
import { createFlowOwner } from '../linkOfFlow.ts'
import { type Boundary, emptyPlan, type Plan } from '../plan.ts'
import { planArbitrary } from '../planArbitrary.test-support.ts'
import { fragmentOf } from './fragment.ts'
import { pasteFragment } from './pasteFragment.ts'
import { removeSelection } from './removeSelection.ts'

const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Outer', cidrs: ['10.0.0.0/16'], box: { x: 0, y: 0, width: 900, height: 500 } },
    { id: 'z2', name: 'Inner', cidrs: [], parent: 'z1', box: { x: 500, y: 50, width: 300, height: 200 } },
  ],
  machines: [
    {
      ...{ id: 'm1', name: 'HV01', roles: ['hyperv-host'], zone: 'z2', position: { x: 520, y: 100 } },
      members: [{ name: 'HV01', address: '10.0.0.1' }],
    },
    { id: 'm2', name: 'HV02', roles: ['hyperv-host'], zone: 'z1', position: { x: 20, y: 100 }, members: [] },
    { id: 'm3', name: 'VMM', roles: ['vmm-server'], position: { x: 1200, y: 60 }, members: [] },
  ],
  links: [
    {
      ...{ id: 'l1', ends: ['m1', 'm2'] },
      flows: [{ initiator: 'm2', transport: 'tcp', port: 8443, service: 'Backup', reason: 'Asked for' }],
    },
    { id: 'l2', ends: ['m1', 'm3'] },
  ],
  decisions: [
    { flow: 'l1:m2>m1:tcp/8443', state: 'rejected', note: 'Not yet' },
    { flow: 'l2:m3>m1:tcp/443', state: 'reviewed' },
  ],
}

const origin = { x: 0, y: 0 }

const pastedInto = (target: Plan, selected: Parameters<typeof fragmentOf>[1]) => {
  const result = pasteFragment(target, fragmentOf(plan, selected), { shift: { x: 40, y: 20 } })
  if (!result.ok) throw new Error(result.reason)
  return result
}

describe('a fragment', () => {
  test('holds what stands in its zones, and only links between its machines', () => {
    const fragment = fragmentOf(plan, { zones: ['z1'], machines: [], links: ['l2'] })
    expect(fragment.zones.map(({ id }) => id)).toEqual(['z1', 'z2'])
    expect(fragment.machines.map(({ id }) => id)).toEqual(['m1', 'm2'])
    expect(fragment.links.map(({ id }) => id)).toEqual(['l1'])
  })

  test('keeps a machine without a name without one, and takes capital letters for no other name', () => {
    const named = plan.machines.map((machine) => ({ ...machine, name: machine.id === 'm1' ? '' : machine.name }))
    const target = { ...plan, machines: [...named, { id: 'm9', name: 'vmm', roles: [], members: [] }] }
    const fragment = fragmentOf({ ...plan, machines: named }, { zones: [], machines: ['m1', 'm3'], links: [] })
    const result = pasteFragment({ ...target, machines: target.machines.slice(3) }, fragment, { shift: origin })
    expect(result.ok && result.plan.machines.map(({ name }) => name)).toEqual(['vmm', '', 'VMM 2'])
    const again = pasteFragment(target, fragment, { shift: origin, isCut: true })
    expect(again.ok && again.plan.machines.slice(4).map(({ name }) => name)).toEqual(['', 'VMM 2'])
  })

  test('leaves out an address that the plan has, however it is written there', () => {
    const member = (address: string) => ({ id: 'm1', name: address, roles: [], members: [{ name: 'A', address }] })
    const target = { ...emptyPlan('Target', 'vmm-2016'), machines: [member('2001:DB8::0001')] }
    const source = { ...emptyPlan('Source', 'vmm-2016'), machines: [member('2001:db8::1')] }
    const fragment = fragmentOf(source, { zones: [], machines: ['m1'], links: [] })
    const result = pasteFragment(target, fragment, { shift: origin })
    expect(result.ok && result.plan.machines[1]?.members).toEqual([{ name: 'A' }])
  })

  test('pasted into its own plan is a moved copy with names and addresses of its own', () => {
    const { plan: after, pasted } = pastedInto(plan, { zones: [], machines: ['m1', 'm2'], links: [] })
    expect(pasted.machines).toHaveLength(2)
    const [first, second] = after.machines.slice(3)
    expect(first).toMatchObject({ name: 'HV03', zone: 'z2', position: { x: 560, y: 120 }, members: [{ name: 'HV03' }] })
    expect(first?.members[0]?.address).toBeUndefined()
    expect(second).toMatchObject({ name: 'HV04', zone: 'z1' })
    const link = after.links.find(({ id }) => id === pasted.links[0])
    expect(link?.ends).toEqual([first?.id, second?.id])
    expect(link?.flows).toMatchObject([{ initiator: second?.id, port: 8443 }])
    expect(after.machines.slice(0, 3)).toEqual(plan.machines)
    // Nobody reviewed the copies.
    expect(after.decisions).toBe(plan.decisions)
  })

  test('brings its decisions back after it was cut, but not a second time', () => {
    const selected = { zones: [], machines: ['m1', 'm2'], links: [] }
    const cut = removeSelection(plan, selected)
    if (!cut.ok) throw new Error(cut.reason)
    const back = pasteFragment(cut.plan, fragmentOf(plan, selected), { shift: origin, isCut: true })
    if (!back.ok) throw new Error(back.reason)
    const [first, second] = back.pasted.machines
    const rejected = { flow: `${back.pasted.links[0]}:${second}>${first}:tcp/8443`, state: 'rejected', note: 'Not yet' }
    expect(back.plan.decisions).toEqual([rejected])
    const again = pasteFragment(back.plan, fragmentOf(plan, selected), { shift: origin, isCut: true })
    expect(again.ok && again.plan.decisions).toEqual([rejected])
  })

  test('leaves its decisions behind where one end is another machine now', () => {
    const taken: Plan = {
      ...emptyPlan('Other', 'vmm-2016'),
      machines: [{ id: 'm9', name: 'HV02', roles: [], members: [] }],
    }
    const fragment = fragmentOf(plan, { zones: [], machines: ['m1', 'm2', 'm3'], links: [] })
    const result = pasteFragment(taken, fragment, { shift: origin, isCut: true })
    expect(result.ok && result.plan.decisions.map(({ flow, state }) => [flow.split(':')[2], state])).toEqual([
      ['tcp/443', 'reviewed'],
    ])
    const copy = pasteFragment(taken, fragment, { shift: origin })
    expect(copy.ok && copy.plan.decisions).toEqual([])
  })

  test('brings the notes that stand on its zones', () => {
    const note = (id: string, x: number) => ({ id, text: id, position: { x, y: 60 } })
    const noted: Plan = { ...plan, notes: [note('n1', 510), note('n2', 910), note('n3', 2000)] }
    const ids = (zones: readonly string[], notes: readonly string[]) =>
      fragmentOf(noted, { zones, machines: [], links: [], notes }).notes.map(({ id }) => id)
    expect(ids(['z2'], [])).toEqual(['n1'])
    expect(ids(['z1'], ['n3'])).toEqual(['n1', 'n3'])
    expect(ids([], [])).toEqual([])
  })

  test('with more notes than a plan holds is refused, and says how many there would be', () => {
    const notes = Array.from({ length: 300 }, (_, at) => ({ id: `n${at}`, text: '', position: { x: 5, y: 5 } }))
    const noted: Plan = { ...plan, notes }
    const result = pasteFragment(noted, fragmentOf(noted, { zones: ['z1'], machines: [], links: [] }), {
      shift: origin,
    })
    expect(result).toMatchObject({
      ok: false,
      reason: 'A plan holds at most 500 notes. With what is pasted it would have 600.',
    })
  })

  test('changes no answer of a plan that has one', () => {
    const answered: Plan = {
      ...plan,
      choices: { 'wsus-site': 'custom' },
      settings: { wcf: 9100 },
      packs: ['dynamic-rpc'],
    }
    const fragment = fragmentOf(answered, { zones: ['z1'], machines: [], links: [] })
    const into = (target: Plan) => {
      const result = pasteFragment(target, fragment, { shift: origin })
      if (!result.ok) throw new Error(result.reason)
      const { choices, settings, packs } = result.plan
      return { choices, settings, packs }
    }
    const { choices, settings, packs } = answered
    const empty = emptyPlan('Empty', 'vmm-2016')
    expect(into(empty)).toEqual({ choices, settings, packs })
    expect(into({ ...empty, choices: { smb: 'no' } })).toEqual({ choices: { smb: 'no' }, settings: {}, packs: [] })
    expect(into(plan)).toEqual({ choices: {}, settings: {}, packs: [] })
  })

  test('pasted into another plan keeps names, addresses and zones', () => {
    const { plan: after } = pastedInto(emptyPlan('Other', 'vmm-2016'), { zones: ['z1'], machines: [], links: [] })
    expect(after.machines.map(({ name, members }) => [name, members[0]?.address])).toEqual([
      ['HV01', '10.0.0.1'],
      ['HV02', undefined],
    ])
    expect(after.zones).toMatchObject([{ name: 'Outer' }, { name: 'Inner', parent: after.zones[0]?.id }])
    expect(after.machines.map(({ zone }) => zone)).toEqual([after.zones[1]?.id, after.zones[0]?.id])
  })

  test('without its zone stands outside in a plan that does not have it', () => {
    const { plan: after } = pastedInto(emptyPlan('Other', 'vmm-2016'), { zones: [], machines: ['m1'], links: [] })
    expect(after.machines[0]?.zone).toBeUndefined()
  })

  test('may be given another zone, but not out of one that comes along', () => {
    const home: Plan = { ...emptyPlan('Other', 'vmm-2016'), zones: [{ id: 'z9', name: 'Home', cidrs: [] }] }
    const fragment = fragmentOf(plan, { zones: ['z2'], machines: ['m3'], links: [] })
    const result = pasteFragment(home, fragment, { shift: origin, homeOf: () => 'z9' })
    expect(result.ok && result.plan.zones.map(({ id, parent }) => [id, parent])).toEqual([
      ['z9', undefined],
      ['z10', 'z9'],
    ])
    expect(result.ok && result.plan.machines.map(({ zone }) => zone)).toEqual(['z10', 'z9'])
  })

  test('that does not fit on the canvas is refused as a whole', () => {
    const fragment = fragmentOf(plan, { zones: ['z1'], machines: [], links: [] })
    expect(pasteFragment(plan, fragment, { shift: { x: 1e9, y: 0 } })).toMatchObject({
      ok: false,
      pasted: { machines: [] },
    })
  })

  test('law: everything of a plan, pasted into an empty one, is that plan but for its ids', () => {
    fc.assert(
      fc.property(planArbitrary(['vmm-server', 'hyperv-host']), (whole) => {
        const all = {
          zones: whole.zones.map(({ id }) => id),
          machines: whole.machines.map(({ id }) => id),
          links: [],
          notes: whole.notes.map(({ id }) => id),
        }
        const result = pasteFragment(emptyPlan('Empty', whole.catalog), fragmentOf(whole, all), { shift: origin })
        if (!result.ok) throw new Error(result.reason)
        const back = (ours: readonly { id: string }[], theirs: readonly { id: string }[]) =>
          new Map(ours.map(({ id }, at) => [id, theirs[at]?.id ?? '']))
        const { plan: copy } = result
        const used = new Set(whole.boundaries.flatMap((boundary) => boundary.firewalls))
        const wholeFirewalls = whole.firewalls.filter(({ id }) => used.has(id))
        const [zones, machines, links, firewalls] = [
          back(copy.zones, whole.zones),
          back(copy.machines, whole.machines),
          back(copy.links, whole.links),
          back(copy.firewalls, wholeFirewalls),
        ]
        const ownerOf = createFlowOwner(copy.links)
        const under = (ids: ReadonlyMap<string, string>, id: string) => ids.get(id) ?? ''
        expect(
          copy.zones.map((zone) => ({
            ...zone,
            id: under(zones, zone.id),
            ...(zone.parent !== undefined && { parent: under(zones, zone.parent) }),
          })),
        ).toEqual(whole.zones)
        expect(
          copy.machines.map((machine) => ({
            ...machine,
            id: under(machines, machine.id),
            ...(machine.zone !== undefined && { zone: under(zones, machine.zone) }),
          })),
        ).toEqual(whole.machines)
        expect(
          copy.links.map((link) => ({
            ...link,
            ...{ id: under(links, link.id), ends: link.ends.map((end) => under(machines, end)) },
            ...(link.flows && {
              flows: link.flows.map((flow) => ({ ...flow, initiator: under(machines, flow.initiator) })),
            }),
          })),
        ).toEqual(whole.links)
        const decided = copy.decisions.map(({ flow, ...rest }) => {
          const link = ownerOf(flow)
          const [, from, to, port] = /^l\d+:(m\d+)>(m\d+):(.*)$/.exec(flow) ?? []
          return {
            flow: `${under(links, link?.id ?? '')}:${under(machines, from ?? '')}>${under(machines, to ?? '')}:${port}`,
            ...rest,
          }
        })
        const inOrder = (all: readonly { flow: string }[]) => [...all].sort((a, b) => byCodeUnit(a.flow, b.flow))
        expect(inOrder(decided)).toEqual(inOrder(whole.decisions))
        expect(copy.notes.map((note, at) => ({ ...note, id: whole.notes[at]?.id }))).toEqual(whole.notes)
        expect(copy.firewalls.map((firewall) => ({ ...firewall, id: under(firewalls, firewall.id) }))).toEqual(
          wholeFirewalls,
        )
        const stands = copy.boundaries.map(({ between: [a, b], firewalls: standing }) => ({
          between: orderedSides([a === null ? null : under(zones, a), b === null ? null : under(zones, b)]),
          firewalls: standing.map((id) => under(firewalls, id)),
        }))
        const byPair = (all: readonly Boundary[]) =>
          [...all].sort((a, b) => byCodeUnit(boundaryKey(a.between), boundaryKey(b.between)))
        expect(byPair(stands)).toEqual(byPair(whole.boundaries))
        const answers = ({ choices, settings, packs, ownPacks }: Plan) => ({ choices, settings, packs, ownPacks })
        expect(answers(copy)).toEqual(answers(whole))
        expect(checkInvariants(copy)).toEqual([])
      }),
    )
  })
})
