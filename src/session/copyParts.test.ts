import { beforeEach, describe, expect, test } from 'vitest'
import { limits } from '#plan/limits.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { enterprise } from '#plan/samples/enterprise.ts'
import { samples } from '#plan/samples/samples.ts'
import { overlaps } from '#scene/box.ts'
import { machineBoxAt } from '#scene/machineBox.ts'
import { copyParts, cutParts } from './copyParts.ts'
import { derivedOf } from './derived.ts'
import { pasteParts } from './pasteParts.ts'
import { everythingOf, nothing } from './selection.ts'
import { currentPlan, openPlan, select, undo, useSession } from './session.ts'
import { provideViewport, viewport } from './viewport.ts'

const empty = emptyPlan('Empty', 'vmm-2016')
const chooseAll = (plan: Plan) => select(everythingOf(plan))
const notice = () => useSession.getState().notice
const copied = () => {
  const parts = copyParts()
  if (parts === null) throw new Error('nothing was copied')
  return parts
}
const lookAt = (x: number, y: number) => provideViewport({ ...viewport(), centre: () => ({ x, y }) })

beforeEach(() => {
  lookAt(0, 0)
  openPlan('p', empty)
})

describe('parts of a plan', () => {
  test.each(samples.map(({ plan }) => plan))('all of $name, pasted into an empty plan, is the same drawing', (plan) => {
    openPlan('p', plan)
    chooseAll(plan)
    const parts = copied()
    openPlan('q', empty)
    pasteParts(parts)
    const names = ({ machines, zones }: Plan) => {
      const byId = new Map([...machines, ...zones].map(({ id, name }) => [id, name]))
      return (id: string | undefined) => byId.get(id ?? '')
    }
    const drawing = (of: Plan) => {
      const name = names(of)
      const [origin] = of.machines.map(({ position }) => position ?? { x: 0, y: 0 })
      const apart = (place: { x: number; y: number } | undefined) =>
        place && origin && [place.x - origin.x, place.y - origin.y]
      return {
        zones: of.zones.map(({ id, parent, box, ...rest }) => [
          rest,
          name(parent),
          apart(box),
          box?.width,
          box?.height,
        ]),
        machines: of.machines.map(({ id, zone, position, ...rest }) => [rest, name(zone), apart(position)]),
        links: of.links.map(({ ends, flows }) => [
          ends.map(name),
          flows?.map((flow) => ({ ...flow, initiator: name(flow.initiator) })),
        ]),
      }
    }
    expect(drawing(currentPlan())).toEqual(drawing(plan))
    expect(useSession.getState().selection.machines).toHaveLength(plan.machines.length)
    undo()
    expect(currentPlan()).toEqual(empty)
  })

  test('pasted again step aside', () => {
    openPlan('p', enterprise.plan)
    select({ ...nothing, machines: enterprise.plan.machines.slice(0, 3).map(({ id }) => id) })
    const parts = copied()
    for (let times = 0; times < 4; times += 1) pasteParts(parts)
    const boxes = currentPlan().machines.flatMap(({ position }) => (position ? [machineBoxAt(position)] : []))
    expect(boxes).toHaveLength(enterprise.plan.machines.length + 12)
    expect(boxes.filter((box, at) => boxes.some((other, after) => after > at && overlaps(box, other)))).toEqual([])
    expect(useSession.getState().history.past).toHaveLength(4)
  })

  test('stand in the zone that lies under them', () => {
    const zone = enterprise.plan.zones[1]
    lookAt((zone?.box?.x ?? 0) + 130, (zone?.box?.y ?? 0) + 480)
    openPlan('p', { ...enterprise.plan, machines: enterprise.plan.machines.slice(0, 1), links: [] })
    chooseAll({ ...enterprise.plan, zones: [], machines: enterprise.plan.machines.slice(0, 1) })
    pasteParts(copied())
    expect(currentPlan().machines.at(-1)?.zone).toBe(zone?.id)
  })

  test('are a table for everyone else, a line for each member', () => {
    openPlan('p', enterprise.plan)
    chooseAll(enterprise.plan)
    const lines = copied().list.trimEnd().split('\n')
    expect(lines[0]).toBe('Name\tRole\tAddress\tZone')
    expect(lines).toHaveLength(
      1 + enterprise.plan.machines.reduce((sum, { members }) => sum + Math.max(1, members.length), 0),
    )
    expect(lines.every((line) => line.split('\t').length === 4)).toBe(true)
  })

  test('that are cut are gone with what stands in their zones, in one step', () => {
    const zone = enterprise.plan.zones.find(({ id }) => id === 'z1')?.box
    const [inside] = enterprise.plan.links.filter(({ ends }) =>
      ends.every((end) => enterprise.plan.machines.some(({ id, zone }) => id === end && zone === 'z1')),
    )
    const [flow] = derivedOf(enterprise.plan).byLink.get(inside?.id ?? '')?.flows ?? []
    const whole: Plan = {
      ...enterprise.plan,
      notes: [{ id: 'n1', text: 'Ask Ann', position: { x: (zone?.x ?? 0) + 10, y: (zone?.y ?? 0) + 10 } }],
      decisions: [{ flow: flow?.id ?? '', state: 'reviewed', by: 'Bob' }],
    }
    openPlan('p', whole)
    select({ ...nothing, zones: ['z1'] })
    const cut = cutParts()
    expect(currentPlan().machines.some(({ zone }) => zone === 'z1' || zone === undefined)).toBe(false)
    pasteParts(cut ?? { text: '', isCut: true })
    const back = (plan: Plan) => plan.machines.map(({ name, members }) => JSON.stringify([name, members])).sort()
    expect(back(currentPlan())).toEqual(back(whole))
    expect(currentPlan().notes.map(({ text }) => text)).toEqual(['Ask Ann'])
    const { decisions, rejected, byLink } = derivedOf(currentPlan())
    const reviewed = [...byLink.values()].flatMap(({ flows }) => flows.filter(({ id }) => decisions.has(id)))
    expect(reviewed.map(({ transport, port }) => [transport, port])).toEqual([[flow?.transport, flow?.port]])
    expect([decisions.size, rejected.size]).toEqual([1, 0])
    undo()
    undo()
    expect(currentPlan()).toEqual(whole)
  })

  test('that are too many to be pasted again are neither copied nor cut, and it is said', () => {
    const name = 'x'.repeat(limits.text)
    const machines = Array.from({ length: limits.fileLength / limits.text }, (_, at) => ({
      ...{ id: `m${at}`, name, roles: [], members: [], position: { x: 0, y: 0 } },
    }))
    const large = { ...empty, machines }
    openPlan('p', large)
    chooseAll(large)
    expect(cutParts()).toBeNull()
    expect(currentPlan()).toBe(large)
    expect(notice()).toMatchObject({ tone: 'error', text: 'That is too much to be copied.' })
    expect(notice()?.details[0]).toMatch(/^The file of this plan would have 50,\d{3},\d{3} characters;/)
  })

  test('say which packs they had their ports from, when those are off', () => {
    const pack = 'host-to-host'
    const machine = (id: string, x: number) => ({
      ...{ id, name: id, roles: ['hyperv-host'], members: [], position: { x, y: 0 } },
    })
    const packed: Plan = {
      ...{ ...empty, packs: [pack], machines: [machine('a', 0), machine('b', 500)] },
      links: [{ id: 'l1', ends: ['a', 'b'] }],
    }
    openPlan('p', packed)
    chooseAll(packed)
    const parts = copied()
    pasteParts(parts)
    expect(notice()).toBeNull()
    const answered: Plan = { ...empty, choices: { bmc: 'ipmi' } }
    openPlan('q', answered)
    pasteParts(parts)
    expect(notice()).toEqual({
      tone: 'info',
      text: 'Pasted. 1 link needs other ports than the original.',
      details: ['Pack “Host to host”: here off, there on'],
    })
    expect(currentPlan()).toMatchObject({ packs: [], choices: { bmc: 'ipmi' } })
  })

  test('say which answers make the difference, and no others', () => {
    const drawn: Plan = {
      ...enterprise.plan,
      choices: { ...enterprise.plan.choices, 'no-such-choice': 'x' },
      settings: { 'wcf-console': 9100 },
    }
    openPlan('p', drawn)
    chooseAll(drawn)
    const parts = copied()
    openPlan('q', { ...drawn, settings: {}, choices: enterprise.plan.choices })
    const there = currentPlan()
    pasteParts(parts)
    expect(notice()?.details).toEqual(['Console port: here “8100”, there “9100”'])
    expect(currentPlan()).toMatchObject({ choices: there.choices, settings: there.settings })
  })

  test('bring the answers of their plan into one that has none, and say so', () => {
    const drawn: Plan = { ...enterprise.plan, settings: { 'wcf-console': 9100 } }
    openPlan('p', drawn)
    chooseAll(drawn)
    const parts = copied()
    openPlan('q', empty)
    pasteParts(parts)
    const { choices, settings, packs } = currentPlan()
    expect({ choices, settings, packs }).toEqual({
      choices: drawn.choices,
      settings: drawn.settings,
      packs: drawn.packs,
    })
    expect(notice()?.text).toMatch(/it took over what holds in the original plan: .*1 port number/)
    const ports = (plan: Plan) =>
      derivedOf(plan).flows.map(({ transport, port, service }) => [transport, port, service])
    expect(ports(currentPlan())).toEqual(ports(drawn))
    undo()
    expect(currentPlan()).toEqual(empty)
  })
})

describe('text of the clipboard that is no parts of a plan', () => {
  test.each([
    ['', 'nothing'],
    ['{"format":"portolan","version":99}', 'newer'],
    ['{"format":"portolan","version":1,"catalog":"vmm-2099","machines":[]}', 'other rules'],
    ['<svg onload=alert(1)>', 'foreign'],
  ])('is refused with a reason: %s', (text) => {
    pasteParts({ text, isCut: false })
    expect(notice()).toMatchObject({ tone: 'error', text: 'What was copied could not be pasted.' })
    expect(notice()?.details).not.toEqual([])
    expect(currentPlan()).toEqual(empty)
  })

  test('is taken without what is broken, of which the user is told', () => {
    const text = '{"format":"portolan","version":1,"machines":[{"id":"m1","name":"HV01","members":[]},{"id":7}]}'
    pasteParts({ text, isCut: false })
    expect(currentPlan().machines.map(({ name }) => name)).toEqual(['HV01'])
    expect(notice()?.text).toBe('Pasted. 1 thing in it was left out or changed:')
    expect(currentPlan().machines[0]?.position).toBeDefined()
  })
})
