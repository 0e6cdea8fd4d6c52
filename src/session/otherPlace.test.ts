import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { emptyPlan, type Machine, type Plan, type Zone } from '#plan/plan.ts'
import { commandOf } from './commands/commands.ts'
import { copyParts, cutParts, type Parts } from './copyParts.ts'
import { moveToZone } from './moveToZone.ts'
import { pasteParts } from './pasteParts.ts'
import { nothing } from './selection.ts'
import { edit, openPlan, select, undo, useSession } from './session.ts'
import { provideViewport, viewport } from './viewport.ts'
import { watchMoves } from './watchMoves.ts'

const zone = (id: string, name: string, at: number, more: Partial<Zone> = {}): Zone => ({
  ...{ id, name, cidrs: [], box: { x: 1000 * at, y: 0, width: 800, height: 800 } },
  ...more,
})
const machine = (id: string, role: string, home: string | undefined, at: number): Machine => ({
  ...{ id, name: id.toUpperCase(), roles: [role], members: [], position: { x: 1000 * at + 100, y: 100 } },
  ...(home !== undefined && { zone: home }),
})

/** A VMM server and a host in one zone, a second host in another, a perimeter beside them, and a firewall to each. */
const network: Plan = {
  ...emptyPlan('Network', 'vmm-2016'),
  zones: [
    zone('z1', 'Inside', 0, { trust: 'trusted' }),
    zone('z2', 'Branch', 1, { trust: 'trusted' }),
    zone('z3', 'Edge', 2, { trust: 'perimeter' }),
  ],
  machines: [
    { ...machine('vmm', 'vmm-server', 'z1', 0), position: { x: 560, y: 100 } },
    { ...machine('hv1', 'hyperv-host', 'z1', 0), position: { x: 560, y: 400 } },
    machine('hv2', 'hyperv-host', 'z2', 1),
  ],
  links: [
    { id: 'l1', ends: ['vmm', 'hv1'] },
    { id: 'l2', ends: ['hv2', 'vmm'] },
  ],
  firewalls: [
    { id: 'f1', name: 'FW-BRANCH' },
    { id: 'f2', name: 'FW-EDGE' },
  ],
  boundaries: [
    { between: ['z1', 'z2'], firewalls: ['f1'] },
    { between: ['z1', 'z3'], firewalls: ['f2'] },
    { between: [null, 'z1'], firewalls: [] },
  ],
}

const notice = () => useSession.getState().notice
const said = () => [notice()?.text, ...(notice()?.details ?? [])]
const lookAtZone = (at: number) => provideViewport({ ...viewport(), centre: () => ({ x: 1000 * at + 400, y: 400 }) })
const copyOf = (...machines: readonly string[]): Parts => {
  select({ ...nothing, machines })
  const parts = copyParts()
  if (parts === null) throw new Error('nothing was copied')
  return parts
}

let end = () => {}
beforeEach(() => {
  openPlan('p', network)
  end = watchMoves()
})
afterEach(() => end())

describe('what a paste lands in', () => {
  test('nothing is said of a copy in the same zone', () => {
    lookAtZone(0)
    pasteParts(copyOf('vmm', 'hv1'))
    expect(useSession.getState().history.present.machines.map(({ zone }) => zone)).toEqual([
      'z1',
      'z1',
      'z2',
      'z1',
      'z1',
    ])
    expect(notice()).toBeNull()
  })

  test('a zone of another trust gives the copies other ports, and the boundary between the originals is gone', () => {
    const parts = copyOf('vmm', 'hv2')
    lookAtZone(2)
    pasteParts(parts)
    expect(said()).toEqual([
      'Pasted. 1 link needs other ports than the original. 1 link crosses other boundaries than the original.',
      'Domain relation, as the zone says: here “Perimeter or workgroup”, there “Trusted domain”',
      'Edge (1 link): here inside one zone, there “FW-BRANCH”',
    ])
  })

  test('copies that were inside one zone cross a boundary where there is none', () => {
    const parts = copyOf('vmm', 'hv1')
    openPlan('q', {
      ...network,
      zones: [],
      boundaries: [],
      firewalls: [],
      machines: [],
      links: [],
      choices: { domain: 'trusted' },
    })
    pasteParts(parts)
    expect(said()).toEqual([
      'Pasted. 1 link crosses other boundaries than the original.',
      'outside any zone (1 link): here a boundary without a named firewall, there inside one zone',
    ])
  })

  test('what was cut is compared with where it stood', () => {
    select({ ...nothing, machines: ['vmm', 'hv1'] })
    const parts = cutParts()
    lookAtZone(1)
    pasteParts(parts ?? { text: '', isCut: true })
    expect(notice()).toBeNull()
    lookAtZone(2)
    pasteParts(parts ?? { text: '', isCut: true })
    expect(said()).toHaveLength(2)
  })

  test('a zone that is copied without the zone around it lacks the boundaries and the trust of that one', () => {
    const nested: Plan = {
      ...network,
      zones: [
        zone('s', 'Site', 0, { trust: 'perimeter' }),
        zone('z1', 'Inside', 0, { parent: 's' }),
        zone('z2', 'Branch', 1),
      ],
      boundaries: [{ between: ['s', 'z2'], firewalls: ['f1'] }],
    }
    openPlan('p', nested)
    select({ ...nothing, zones: ['z1', 'z2'] })
    const parts = copyParts()
    openPlan('q', { ...emptyPlan('Other', 'vmm-2016'), choices: { bmc: 'ipmi' } })
    pasteParts(parts ?? { text: '', isCut: false })
    expect(said()).toEqual([
      'Pasted. 1 link needs other ports than the original. 1 link crosses other boundaries than the original.',
      'Domain relation, as the zone says: here nothing, there “Perimeter or workgroup”',
      'Branch – Inside (1 link): here a boundary without a named firewall, there “FW-BRANCH”',
    ])
  })

  test('where the copy does not say what lay around it, that is said instead of a guess', () => {
    const { text } = copyOf('vmm', 'hv1')
    lookAtZone(2)
    pasteParts({ text, isCut: false })
    const unknown =
      'The copy does not say which zones the originals stood in. Check the ports and boundaries of 1 link.'
    expect(said()).toEqual([`Pasted. ${unknown}`])
    pasteParts({ text, isCut: false, around: 'no plan' })
    expect(said()).toEqual([`Pasted. ${unknown}`])
  })
})

test('a copied zone has no boundary yet with what stays behind', () => {
  select({ ...nothing, zones: ['z2'], machines: ['vmm'] })
  commandOf('edit.duplicate').run()
  expect(said()).toEqual([
    'Duplicated. 1 link crosses other boundaries than the original.',
    'Branch – Inside (1 link): here a boundary without a named firewall, there “FW-BRANCH”',
  ])
})

describe('what a move changes', () => {
  const move = (id: string, home: string | null) => moveToZone('Move', { ...nothing, machines: [id] }, home)

  test('ports and boundaries of the links of what moved, until the next step', () => {
    move('hv1', 'z3')
    expect(said()).toEqual([
      '1 link needs other ports than before. 1 link crosses other boundaries than before.',
      'Domain relation, as the zone says: now “Perimeter or workgroup”, before “Trusted domain”',
      'Edge – Inside (1 link): now “FW-EDGE”, before inside one zone',
    ])
    undo()
    expect(notice()).toBeNull()
    move('hv1', 'z3')
    edit('Rename', (plan) => ({ ok: true, plan: { ...plan, name: 'Other' } }))
    expect(notice()).toBeNull()
  })

  test('of boundaries only those for which a firewall is named', () => {
    move('hv2', null)
    expect(said().at(-1)).toBe('outside any zone – Inside (1 link): now no firewall, before “FW-BRANCH”')
    openPlan('p', { ...network, boundaries: [] })
    move('hv2', 'z1')
    expect(notice()).toBeNull()
  })

  test('a first zone is an answer: nothing is said of it, nor of a move that changes nothing', () => {
    openPlan('p', {
      ...network,
      machines: network.machines.map((one) => (one.id === 'hv1' ? machine('hv1', 'hyperv-host', undefined, 3) : one)),
    })
    move('hv1', 'z3')
    expect(notice()).toBeNull()
    edit('Nudge', (plan) => ({
      ok: true,
      plan: { ...plan, machines: plan.machines.map((one) => ({ ...one, position: { x: 0, y: 0 } })) },
    }))
    expect(notice()).toBeNull()
  })

  test('a zone that comes to lie in another one takes over what that one says', () => {
    openPlan('p', {
      ...network,
      zones: [...network.zones.slice(0, 1), zone('z2', 'Branch', 1), ...network.zones.slice(2)],
      boundaries: [],
    })
    moveToZone('Move', { ...nothing, zones: ['z2'] }, 'z3')
    expect(said()).toEqual([
      '1 link needs other ports than before.',
      'Domain relation, as the zone says: now “Perimeter or workgroup”, before nothing',
    ])
  })
})
