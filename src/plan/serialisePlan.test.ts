import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInvariants } from './checkInvariants.ts'
import { applyDraw, operationCount } from './operations/randomOperation.test-support.ts'
import { parsePlanText } from './parsePlan.ts'
import { emptyPlan, type Plan } from './plan.ts'
import { planArbitrary } from './planArbitrary.test-support.ts'
import { serialisePlan } from './serialisePlan.ts'

const plans = planArbitrary(['vmm-server', 'hyperv-host', 'vmm-console'])

const lab: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  zones: [{ id: 'z1', name: 'Management', cidrs: ['10.0.1.0/24'], box: { x: 0, y: 0, width: 260, height: 124 } }],
  machines: [
    {
      id: 'm1',
      name: 'VMM01',
      roles: ['vmm-server'],
      zone: 'z1',
      choices: { b: '2', a: '1' },
      members: [{ name: 'VMM01', address: '10.0.1.10' }],
      position: { x: 28, y: 44 },
    },
    { id: 'm2', name: 'Rack', roles: [], members: [] },
  ],
  links: [{ id: 'l1', ends: ['m1', 'm2'] }],
  choices: { 'wsus-ssl': 'yes' },
  settings: { 'sql-port': 1444 },
  packs: ['a', 'b'],
  decisions: [{ flow: 'l1:m1>m2:icmp', state: 'rejected', note: 'no ping' }],
  request: { owner: 'Ops', expires: '2026-01-31' },
}

describe('serialisePlan', () => {
  it('writes one item per line, defaults left out', () => {
    expect(serialisePlan(lab)).toBe(`{
  "format": "portolan",
  "version": 1,
  "catalog": "vmm-2016",
  "name": "Lab",
  "zones": [
    { "id": "z1", "name": "Management", "cidrs": ["10.0.1.0/24"], "box": { "x": 0, "y": 0, "width": 260, "height": 124 } }
  ],
  "machines": [
    { "id": "m1", "name": "VMM01", "roles": ["vmm-server"], "zone": "z1", "choices": { "a": "1", "b": "2" }, "members": [{ "name": "VMM01", "address": "10.0.1.10" }], "position": { "x": 28, "y": 44 } },
    { "id": "m2", "name": "Rack" }
  ],
  "links": [
    { "id": "l1", "ends": ["m1", "m2"] }
  ],
  "choices": {
    "wsus-ssl": "yes"
  },
  "settings": {
    "sql-port": 1444
  },
  "packs": [
    "a",
    "b"
  ],
  "decisions": [
    { "flow": "l1:m1>m2:icmp", "state": "rejected", "note": "no ping" }
  ],
  "request": {
    "owner": "Ops",
    "expires": "2026-01-31"
  }
}
`)
  })

  it('writes each row and each rule on a line of its own', () => {
    const row = { id: 'P1', sources: ['10.0.0.1'], destinations: ['10.0.0.2'], services: ['tcp/443'] }
    const plan: Plan = {
      ...emptyPlan('Lab', 'vmm-2016'),
      zones: [{ id: 'z1', name: 'Z', cidrs: [], parent: 'z1' }],
      firewalls: [{ id: 'f1', name: 'FW', queue: 'NET' }],
      boundaries: [{ between: [null, 'z1'], firewalls: [] }],
      details: [{ scope: 'row', id: 'P1', details: { expires: '2026-01-31', owner: 'Ops' } }],
      includeInside: true,
      requests: [{ id: 'r1', date: '2026-01-31', rows: [row, { ...row, id: 'P2', firewall: 'FW' }] }],
      ownPacks: [{ id: 'p1', name: 'Ours', source: 'Ops', rules: [] }],
      accepted: [{ problem: 'no-vmm-server', note: 'later' }],
    }
    expect(serialisePlan(plan)).toContain(`  "zones": [
    { "id": "z1", "name": "Z", "parent": "z1" }
  ],
  "machines": [],
  "links": [],
  "includeInside": true,
  "firewalls": [
    { "id": "f1", "name": "FW", "queue": "NET" }
  ],
  "boundaries": [
    { "between": [null, "z1"], "firewalls": [] }
  ],
  "details": [
    { "scope": "row", "id": "P1", "details": { "owner": "Ops", "expires": "2026-01-31" } }
  ],
  "requests": [
    { "id": "r1", "date": "2026-01-31", "rows": [
      { "id": "P1", "sources": ["10.0.0.1"], "destinations": ["10.0.0.2"], "services": ["tcp/443"] },
      { "id": "P2", "firewall": "FW", "sources": ["10.0.0.1"], "destinations": ["10.0.0.2"], "services": ["tcp/443"] }
    ] }
  ],
  "ownPacks": [
    { "id": "p1", "name": "Ours", "source": "Ops", "rules": [] }
  ],
  "accepted": [
    { "problem": "no-vmm-server", "note": "later" }
  ]
}
`)
  })

  it('writes an empty plan with its three lists', () => {
    expect(serialisePlan(emptyPlan('New', 'vmm-2016'))).toBe(
      '{\n  "format": "portolan",\n  "version": 1,\n  "catalog": "vmm-2016",\n  "name": "New",\n  "zones": [],\n  "machines": [],\n  "links": []\n}\n',
    )
  })

  it('is undone by parsePlanText, without a fault, and gives the same bytes again', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(checkInvariants(plan)).toEqual([])
        const text = serialisePlan(plan)
        const parsed = parsePlanText(text)
        expect(parsed).toEqual({ ok: true, plan, leftOut: [] })
        if (parsed.ok) expect(serialisePlan(parsed.plan)).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('gives an edited plan the bytes of the same plan made anew', () => {
    const draw = fc.tuple(fc.nat(operationCount - 1), fc.nat(127), fc.nat(127), fc.nat(127))
    fc.assert(
      fc.property(plans, fc.array(draw, { maxLength: 30 }), (first, draws) => {
        let plan = first
        for (const one of draws) {
          const outcome = applyDraw(plan, one)
          if (outcome.ok) plan = outcome.plan
          expect(serialisePlan(plan)).toBe(serialisePlan(JSON.parse(JSON.stringify(plan))))
        }
      }),
    )
  })

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(serialisePlan(backwards(plan) as Plan)).toBe(serialisePlan(plan))
      }),
      { numRuns: 300 },
    )
  })

  it('writes JSON that JSON.parse reads and no carriage return', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const text = serialisePlan(plan)
        expect(() => JSON.parse(text)).not.toThrow()
        expect(text).not.toMatch(/\r|\n\n/)
        expect(text.endsWith('}\n')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

/** The same data with the keys of every object turned round. */
function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => [key, backwards(inner)])
  return Object.fromEntries(entries.reverse())
}
