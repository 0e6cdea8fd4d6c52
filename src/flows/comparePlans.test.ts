import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyDraw, operationCount } from '#plan/operations/randomOperation.test-support.ts'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { compareContents } from './comparePlans.ts'

const plan: Plan = {
  ...emptyPlan('Lab', 'tiny'),
  zones: [{ id: 'z', name: 'Servers', cidrs: [] }],
  machines: [
    { id: 'v', name: 'VMM01', roles: ['server'], members: [], position: { x: 0, y: 0 } },
    { id: 'h', name: 'Rack 1', roles: ['host'], members: [] },
  ],
  links: [{ id: 'l1', ends: ['v', 'h'] }],
  notes: [{ id: 'n1', text: 'Ask Kim.', position: { x: 0, y: 0 } }],
  firewalls: [{ id: 'f', name: 'FW' }],
}

const told = (now: Plan) => compareContents(plan, now).map(({ kind, what, name }) => `${kind} ${what} ${name}`)

test('what is written around the drawing counts: notes, views, boundaries, details, accepted problems, requests', () => {
  expect(
    told({
      ...plan,
      name: 'Lab 2',
      links: [{ id: 'l1', ends: ['v', 'h'], note: 'By cable' }],
      notes: [{ id: 'n1', text: 'Ask Lee.', position: { x: 0, y: 0 } }],
      views: [{ id: 'w1', name: 'WinRM', query: 'port:5986' }],
      boundaries: [{ between: [null, 'z'], firewalls: ['f'] }],
      request: { ticket: 'CHG1' },
      accepted: [{ problem: 'netbios:l1', note: 'Known' }],
      requests: [{ id: 'q1', date: '2026-01-31', rows: [] }],
    }),
  ).toEqual([
    'removed detail name: Lab',
    'added detail name: Lab 2',
    'added detail ticket: CHG1',
    'changed link VMM01 - Rack 1: note',
    'changed note Ask Lee.: text',
    'added view WinRM',
    'added boundary outside - Servers: FW',
    'added acceptance netbios:l1: Known',
    'added request 2026-01-31',
  ])
})

test('where things stand is no difference', () => {
  const moved = {
    ...plan,
    machines: plan.machines.map((machine) => ({ ...machine, position: { x: 90, y: 90 }, locked: true as const })),
    zones: plan.zones.map((zone) => ({ ...zone, box: { x: 0, y: 0, width: 9, height: 9 }, collapsed: true as const })),
    notes: plan.notes.map((note) => ({ ...note, position: { x: 9, y: 9 }, size: { width: 99, height: 99 } })),
  }
  expect(told(moved)).toEqual([])
})

/** All that a plan says, whatever the order, without where it stands. */
function said(of: Plan): string {
  const drawn = ['position', 'size', 'box', 'locked', 'collapsed']
  const text = (value: unknown): string =>
    Array.isArray(value)
      ? `[${value.map(text).sort()}]`
      : typeof value === 'object' && value !== null
        ? `{${Object.entries(value)
            .filter(([key, part]) => !drawn.includes(key) && part !== undefined)
            .map(([key, part]) => `${JSON.stringify(key)}:${text(part)}`)
            .sort()}}`
        : JSON.stringify(value)
  return text(of)
}

test('law: whatever was edited is told, and nothing where all is as it was', () => {
  const draw = fc.tuple(fc.nat(operationCount - 1), fc.nat(99), fc.nat(99), fc.nat(99))
  fc.assert(
    fc.property(fc.array(draw, { minLength: 1, maxLength: 40 }), (draws) => {
      let before = plan
      for (const one of draws) {
        const done = applyDraw(before, one)
        if (!done.ok) continue
        const differs = said(before) !== said(done.plan)
        if (differs) expect(compareContents(before, done.plan)).not.toEqual([])
        expect(compareContents(done.plan, done.plan)).toEqual([])
        before = done.plan
      }
    }),
    { numRuns: 200 },
  )
})
