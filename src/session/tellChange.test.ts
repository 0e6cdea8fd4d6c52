import { beforeEach, expect, test } from 'vitest'
import { moveMachines, removeMachines, renameMachine } from '#plan/operations/machineOperations.ts'
import { moveZone, resizeZone } from '#plan/operations/zoneOperations.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { connect } from './actions.ts'
import { nothing, selectLink, selectMachine } from './selection.ts'
import { edit, openPlan, redo, select, undo, useSession } from './session.ts'
import { tellChange } from './tellChange.ts'

const machine = (id: string, name: string, role: string, x: number, zone?: string) => ({
  ...{ id, name, roles: [role], members: [], position: { x, y: 0 } },
  ...(zone !== undefined && { zone }),
})
const plan: Plan = {
  ...emptyPlan('Test', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'One', cidrs: [], box: { x: -40, y: -60, width: 400, height: 200 } }],
  machines: [
    machine('m1', 'VMM01', 'vmm-server', 0, 'z1'),
    machine('m2', 'HV01', 'hyperv-host', 400),
    machine('m3', 'HV02', 'hyperv-host', 800),
    machine('m4', 'HV03', 'hyperv-host', 1200),
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
}

function told(action: () => unknown): string | null {
  const before = useSession.getState()
  action()
  return tellChange(before, useSession.getState())
}
const move = (...moves: readonly (readonly [string, number, number])[]) =>
  edit(
    'Move',
    (before) =>
      moveMachines(
        before,
        moves.map(([id, x, y]) => ({ id, position: { x, y } })),
      ),
    'move',
  )

beforeEach(() => openPlan('p', plan))

test('tells what is chosen', () => {
  expect(told(() => select(selectMachine('m1')))).toBe('VMM01 selected')
  expect(told(() => select(selectLink('l1')))).toBe('VMM01 – HV01 selected')
  expect(told(() => select({ ...nothing, machines: ['m1', 'm2', 'm3', 'm4'] }))).toBe('4 machines selected')
  expect(told(() => select(nothing))).toBe('Nothing selected')
  expect(told(() => select(nothing))).toBeNull()
})

test('tells how far things moved, of a run of moves the whole way', () => {
  expect(told(() => move(['m2', 440, 0]))).toBe('HV01 moved 40 right')
  expect(told(() => move(['m2', 360, 20]))).toBe('HV01 moved 40 left, 20 down')
  expect(told(() => move(['m3', 820, -20], ['m4', 1220, -20]))).toContain('moved')
})

test('tells of zones what moves with them only once', () => {
  expect(told(() => edit('Move', (before) => moveZone(before, 'z1', 0, 60)))).toBe('Zone One moved 60 down')
  const box = { x: -40, y: 0, width: 500, height: 300 }
  expect(told(() => edit('Resize', (before) => resizeZone(before, 'z1', box)))).toBe(
    'Zone One is 500 wide and 300 high',
  )
})

test('tells where a machine went', () => {
  const into = [{ id: 'm2', position: { x: 20, y: 0 }, zone: 'z1' }]
  expect(told(() => edit('Move', (before) => moveMachines(before, into)))).toBe('HV01 moved 380 left, into zone One')
  const below = [{ id: 'm3', position: { x: 20, y: 300 }, zone: 'z1' }]
  const grown = { x: -40, y: -60, width: 400, height: 460 }
  const moveAndGrow = (before: Plan) => {
    const moved = moveMachines(before, below)
    return moved.ok ? resizeZone(moved.plan, 'z1', grown) : moved
  }
  expect(told(() => edit('Move to a zone', moveAndGrow))).toBe('HV02 moved 780 left, 300 down, into zone One')
})

test('tells of links, deletions and everything else by its name', () => {
  expect(told(() => connect('m1', 'm3'))).toBe('VMM01 and HV02 connected')
  expect(told(() => edit('Delete', (before) => removeMachines(before, ['m1'])))).toBe('VMM01, 2 links deleted')
  expect(told(() => edit('Rename HV03', (before) => renameMachine(before, 'm4', 'HV99')))).toBe('Rename HV03')
})

test('tells what was gone on to by the same key', () => {
  select(selectMachine('m4'))
  const renameAndGoOn = () => {
    edit('Rename HV03', (before) => renameMachine(before, 'm4', 'HV99'))
    select(selectLink('l1'))
  }
  expect(told(renameAndGoOn)).toBe('Rename HV03. VMM01 – HV01 selected')
})

test('tells what is taken back and done again', () => {
  edit('Rename HV03', (before) => renameMachine(before, 'm4', 'HV99'))
  expect(told(undo)).toBe('Undone: Rename HV03')
  expect(told(redo)).toBe('Redone: Rename HV03')
})

test('tells what was opened', () => {
  expect(told(() => openPlan('q', { ...plan, name: 'Other' }))).toBe('Other opened: 4 machines, 1 zone, 1 link')
})
