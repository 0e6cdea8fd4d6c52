import fc from 'fast-check'
import type { Plan, Trust } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { planOf } from './scenario.test-support.ts'

const roles = [...vmm2016.roles.map(({ id }) => id), 'quantum-server']
const choices = fc.dictionary(
  fc.constantFrom(...vmm2016.choices.map(({ id }) => id), 'unknown-choice'),
  fc.constantFrom(...vmm2016.choices.flatMap(({ options }) => options.map(({ id }) => id)), 'unknown-option'),
  { maxKeys: 3 },
)
const machine = fc.record({
  roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }).map((list) => list.join('+')),
  zone: fc.constantFrom('a', 'b', 'none'),
  choices,
})
const ends = fc.tuple(fc.nat(5), fc.nat(5)).map(([a, b]) => `m${a} - m${b}`)
/** Plans of up to six machines with any roles, choices, settings, packs and links, unknown ones included. */
export const randomPlans: fc.Arbitrary<Plan> = fc
  .record({
    machines: fc.array(machine, { minLength: 2, maxLength: 6 }),
    links: fc.array(ends, { maxLength: 8 }),
    trusts: fc.tuple(
      fc.constantFrom<Trust | ''>('', 'trusted', 'untrusted', 'perimeter'),
      fc.constantFrom<Trust | ''>('', 'perimeter'),
    ),
    packs: fc.subarray([...vmm2016.packs.map(({ id }) => id), 'unknown-pack']),
    settings: fc.dictionary(
      fc.constantFrom(...vmm2016.settings.map(({ id }) => id)),
      fc.oneof(fc.integer({ min: -1, max: 65536 }), fc.constantFrom<number | string>(5986, '60000-60100', 'x', '9-1')),
      { maxKeys: 3 },
    ),
    choices,
  })
  .map(({ machines, links, trusts, ...rest }) =>
    planOf({
      machines: Object.fromEntries(machines.map((one, at) => [`m${at}`, one])),
      links,
      zones: { a: trusts[0], b: trusts[1] },
      ...rest,
    }),
  )
