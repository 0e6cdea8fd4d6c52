import { afterEach, describe, expect, test } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { openFlowsOf, rejectFlows } from '../review.ts'
import { nothing, selectLink } from '../selection.ts'
import { currentPlan, openPlan, select, useSession } from '../session.ts'
import { commandOf, commands } from './commands.ts'
import { bindCharacters, chooseKeys, commandFor, keysOf, useKeyChoices } from './keyChoices.ts'

const machine = (id: string, name: string, role: string, x: number, zone?: string) => ({
  ...{ id, name, roles: [role], members: [], position: { x, y: 0 } },
  ...(zone !== undefined && { zone }),
})
const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'One', cidrs: [] }],
  machines: [
    machine('m1', 'VMM01', 'vmm-server', 0, 'z1'),
    machine('m2', 'HV01', 'hyperv-host', 400),
    machine('m3', 'HV02', 'hyperv-host', 1000),
    machine('m4', 'SQL01', 'sql-server', 1400, 'z1'),
  ],
  links: [
    { id: 'l1', ends: ['m1', 'm2'] },
    { id: 'l2', ends: ['m1', 'm4'] },
  ],
}

const choose = (...machines: string[]) => select({ ...nothing, machines })
const chosen = () => useSession.getState().selection.machines
const run = (id: string) => {
  expect(commandOf(id).isEnabled(), id).toBe(true)
  commandOf(id).run()
}

afterEach(() => useKeyChoices.setState({ choices: {} }))

describe('the table of commands', () => {
  test('has every id once, and no key twice', () => {
    const ids = commands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const keys = commands.flatMap((command) => command.keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('knows what can be done now', () => {
    openPlan('p', emptyPlan('Empty', 'vmm-2016'))
    for (const id of ['edit.undo', 'edit.delete', 'select.all', 'connect.to', 'review.next']) {
      expect(commandOf(id).isEnabled(), id).toBe(false)
    }
  })
})

describe('commands', () => {
  test('choose by role, zone and neighbourhood', () => {
    openPlan('p', plan)
    choose('m2')
    run('select.role')
    expect(chosen()).toEqual(['m2', 'm3'])
    choose('m1')
    run('select.zone')
    expect(chosen()).toEqual(['m1', 'm4'])
    openPlan('p', { ...plan, machines: plan.machines.map((one, at) => (at < 2 ? one : { ...one, roles: [] })) })
    choose('m3')
    run('select.role')
    expect(chosen()).toEqual(['m3', 'm4'])
    openPlan('p', plan)
    choose('m1')
    run('select.neighbours')
    expect(new Set(chosen())).toEqual(new Set(['m1', 'm2', 'm4']))
    run('select.all')
    expect(chosen()).toHaveLength(4)
  })

  test('choose what a machine talks to, and what talks to it, by who starts the flows', () => {
    const { machines, links } = plan
    openPlan('p', {
      ...plan,
      machines: [...machines, machine('m5', 'CON01', 'vmm-console', 0), machine('m6', 'LIB01', 'library-server', 0)],
      // Drawn from the listener to the initiator: that must not matter.
      links: [...links, { id: 'l3', ends: ['m1', 'm5'] }, { id: 'l4', ends: ['m6', 'm1'] }],
    })
    choose('m5')
    run('select.out')
    expect(chosen()).toEqual(['m1'])
    run('select.out')
    expect(chosen()).toEqual(['m2', 'm4', 'm6'])
    choose('m4')
    run('select.in')
    expect(chosen()).toEqual(['m1'])
    choose('m4')
    // A host whose domain is undecided starts a flow towards the VMM server, too.
    run('select.in.all')
    expect(new Set(chosen())).toEqual(new Set(['m1', 'm2', 'm5']))
    choose('m5')
    run('select.out.all')
    expect(new Set(chosen())).toEqual(new Set(['m1', 'm2', 'm4', 'm6']))
    // Nobody starts anything towards a console: the choice stays, and that is said.
    choose('m5')
    run('select.in')
    expect(chosen()).toEqual(['m5'])
    expect(useSession.getState().notice?.text).toBe('No flow leads to CON01.')
  })

  test('duplicate what is chosen with its inner links, as one step that undo takes back', () => {
    openPlan('p', plan)
    choose('m1', 'm2')
    run('edit.duplicate')
    expect(currentPlan().machines.map(({ name }) => name)).toEqual(['VMM01', 'HV01', 'HV02', 'SQL01', 'VMM02', 'HV03'])
    expect(currentPlan().links).toHaveLength(3)
    expect(chosen()).toHaveLength(2)
    run('edit.undo')
    expect(currentPlan()).toEqual(plan)
  })

  test('connect many at once', () => {
    openPlan('p', plan)
    choose('m4', 'm2', 'm3')
    run('connect.series')
    expect(
      currentPlan()
        .links.slice(2)
        .map(({ ends }) => ends),
    ).toEqual([
      ['m4', 'm2'],
      ['m2', 'm3'],
    ])
    run('edit.undo')
    choose('m4', 'm2', 'm3')
    run('connect.many-to-one')
    expect(
      currentPlan()
        .links.slice(2)
        .map(({ ends }) => ends),
    ).toEqual([
      ['m4', 'm3'],
      ['m2', 'm3'],
    ])
  })

  test('arrange', () => {
    openPlan('p', plan)
    choose('m1', 'm2', 'm3')
    run('arrange.across')
    expect(currentPlan().machines.map(({ position }) => position?.x)).toEqual([0, 500, 1000, 1400])
    run('arrange.left')
    expect(currentPlan().machines.map(({ position }) => position?.x)).toEqual([0, 0, 0, 1400])
  })

  test('lay out what is chosen, or all, keep what is locked, and repeat the last layout by key', () => {
    openPlan('p', plan)
    choose('m2')
    run('lock.on')
    expect(commandOf('lock.on').isEnabled()).toBe(false)
    run('layout.tiers')
    const once = currentPlan()
    expect(once.machines.map(({ position }) => position?.x)).toEqual([-80, 400, 400, -80])
    expect(once.machines[1]).toBe(useSession.getState().history.past[1]?.value.machines[1])
    commandFor('Shift+L')?.run()
    expect(currentPlan()).toBe(once)
    expect(useSession.getState().notice?.tone).toBe('info')
    run('edit.undo')
    run('lock.off')
    expect(currentPlan()).toEqual(plan)
  })

  test('walk the links to be reviewed, forth and back and round', () => {
    openPlan('p', plan)
    const link = () => useSession.getState().selection.links[0]
    const seen = [1, 2, 3].map(() => {
      run('review.next')
      return link()
    })
    expect(seen).toEqual(['l1', 'l2', 'l1'])
    run('review.previous')
    expect(link()).toBe('l2')
  })

  test('reject only where something is left to reject', () => {
    openPlan('p', { ...plan, links: [...plan.links, { id: 'l3', ends: ['m2', 'm3'] }] })
    const reject = commandOf('review.reject')
    for (const [link, can] of [
      ['l2', true],
      ['l3', false],
    ] as const) {
      select(selectLink(link))
      expect(reject.isEnabled(), link).toBe(can)
    }
    select(selectLink('l2'))
    rejectFlows(
      openFlowsOf(currentPlan(), 'l2').map(({ id }) => id),
      'Not here',
    )
    expect(reject.isEnabled()).toBe(false)
  })
})

describe('chosen keys', () => {
  test('take the place of the table’s, and are taken from whoever had them', () => {
    chooseKeys('view.fit', ['C'])
    expect(commandFor('C')?.id).toBe('view.fit')
    expect(keysOf(commandOf('connect.by-keys'))).toEqual([])
    expect(commandFor('F')).toBeUndefined()
    chooseKeys('connect.by-keys', null)
    expect(commandFor('C')?.id).toBe('connect.by-keys')
    expect(keysOf(commandOf('view.fit'))).toEqual([])
    chooseKeys('view.fit', null)
    expect(commandFor('F')?.id).toBe('view.fit')
  })

  test('that type characters can be switched off together, and come back as they were', () => {
    bindCharacters(false)
    for (const key of ['C', 'F', 'Shift+F', ']', '1', '?']) expect(commandFor(key), key).toBeUndefined()
    expect(commandFor('Mod+D')?.id).toBe('edit.duplicate')
    expect(commandFor('Delete')?.id).toBe('edit.delete')
    bindCharacters(true)
    expect(commandFor('F')?.id).toBe('view.fit')
  })

  test('an empty list switches a command’s keys off', () => {
    chooseKeys('edit.delete', [])
    expect(commandFor('Delete')).toBeUndefined()
    expect(commandFor('Backspace')).toBeUndefined()
  })
})
