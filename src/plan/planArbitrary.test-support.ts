import fc from 'fast-check'
import { byCodeUnit } from './byCodeUnit.ts'
import type { Choices, Decision, Link, Machine, Member, Note, Plan, SavedView, Settings, Trust, Zone } from './plan.ts'
import { ownFlowsArbitrary, requestArbitrary, requestPartArbitrary } from './planRequestArbitrary.test-support.ts'
import { idArbitrary, nameArbitrary } from './textArbitraries.test-support.ts'

export interface PlanArbitraryOptions {
  /** Default 6. */
  readonly mostMachines?: number
  /** Choice ids with their options, beside the unknown ones that are drawn now and then. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Pack ids, beside an unknown one. */
  readonly packs?: readonly string[]
}

/** Valid plans with the given roles and a few unknown ones, with names and ids that break careless code. */
export function planArbitrary(roleIds: readonly string[], options: PlanArbitraryOptions = {}): fc.Arbitrary<Plan> {
  const { mostMachines = 6, choices = {}, packs = [] } = options
  const role = fc.constantFrom(...roleIds, 'role-of-tomorrow')
  return fc
    .record({ zones: nestedZonesArbitrary, machineIds: fc.uniqueArray(idArbitrary, { maxLength: mostMachines }) })
    .chain(({ zones, machineIds }) =>
      fc.record({
        format: fc.constant('portolan' as const),
        version: fc.constant(1 as const),
        catalog: fc.constantFrom('vmm-2016', 'vmm-2099'),
        name: nameArbitrary,
        zones: fc.constant<readonly Zone[]>(zones),
        machines: fc.tuple(...machineIds.map((id) => machineArbitrary(id, role, zones, choices))),
        links: linksArbitrary(machineIds),
        notes: notesArbitrary,
        choices: choicesArbitrary(choices),
        settings: settingsArbitrary,
        packs: fc
          .uniqueArray(fc.constantFrom(...packs, 'pack-of-tomorrow', '__proto__'), { maxLength: 4 })
          .map((ids) => ids.sort(byCodeUnit)),
        request: requestArbitrary,
        rest: requestPartArbitrary(zones, role),
        views: viewsArbitrary,
      }),
    )
    .chain(({ rest, ...plan }) =>
      decisionsArbitrary(plan.links).map((decisions): Plan => ({ ...plan, decisions, ...rest })),
    )
}

/** Valid addresses of every kind, and now and then one that is none. Never empty, never with blanks around it. */
export const addressArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.ipV4() },
  fc.ipV6(),
  fc.constantFrom('10.0.0.0/24', '10.0.0.1-10.0.0.9', 'vmm01.corp.example', '10.0.0.1/33', '127.1', 'not an address'),
)

export const memberArbitrary: fc.Arbitrary<Member> = fc.record(
  { name: nameArbitrary, address: addressArbitrary },
  { requiredKeys: ['name'] },
)

const coordinate = fc.integer({ min: -5000, max: 5000 }).map((value) => value / 2 + 0)
const box = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 4000 }),
})

const noteArbitrary = nameArbitrary.map((text) => text.slice(0, 2_000))

const notesArbitrary: fc.Arbitrary<readonly Note[]> = fc.uniqueArray(
  fc.record(
    {
      id: idArbitrary,
      text: noteArbitrary,
      position: fc.record({ x: coordinate, y: coordinate }),
      size: fc.record({ width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 900 }) }),
    },
    { requiredKeys: ['id', 'text', 'position'] },
  ),
  { maxLength: 3, selector: ({ id }) => id },
)

const zonesArbitrary: fc.Arbitrary<Zone[]> = fc.uniqueArray(
  fc.record(
    {
      id: idArbitrary,
      name: nameArbitrary,
      cidrs: fc.array(fc.constantFrom('10.0.1.0/24', '2001:db8::/32', '10.0.0.5/24'), { maxLength: 2 }),
      trust: fc.constantFrom<Trust>('trusted', 'untrusted', 'perimeter'),
      box,
      locked: fc.constant(true as const),
      collapsed: fc.constant(true as const),
    },
    { requiredKeys: ['id', 'name', 'cidrs'] },
  ),
  { maxLength: 3, selector: (zone) => zone.id },
)

/** Zones of which some lie in an earlier one, so that none lies in itself. */
const nestedZonesArbitrary: fc.Arbitrary<Zone[]> = fc
  .tuple(zonesArbitrary, fc.array(fc.option(fc.nat()), { minLength: 3, maxLength: 3 }))
  .map(([zones, parents]) =>
    zones.map((zone, at) => {
      const parent = zones[(parents[at] ?? 0) % Math.max(at, 1)]
      return at === 0 || typeof parents[at] !== 'number' || parent === undefined ? zone : { ...zone, parent: parent.id }
    }),
  )

function choicesArbitrary(known: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Choices> {
  const unknown = fc.tuple(fc.constantFrom('choice-of-tomorrow', '__proto__', '7'), fc.constantFrom('yes', 'no'))
  const knownEntries = Object.entries(known).map(([choice, options]) =>
    fc.tuple(fc.constant(choice), fc.constantFrom(...options)),
  )
  return fc
    .uniqueArray(fc.oneof(unknown, ...knownEntries), { maxLength: 4, selector: ([choice]) => choice })
    .map((entries) => Object.fromEntries(entries))
}

function machineArbitrary(
  id: string,
  role: fc.Arbitrary<string>,
  zones: readonly Zone[],
  choices: Readonly<Record<string, readonly string[]>>,
): fc.Arbitrary<Machine> {
  const filledChoices = choicesArbitrary(choices).filter((record) => Object.keys(record).length > 0)
  return fc.record(
    {
      id: fc.constant(id),
      name: nameArbitrary,
      roles: fc.uniqueArray(role, { maxLength: 3 }),
      members: fc.array(memberArbitrary, { maxLength: 3 }),
      choices: filledChoices,
      position: fc.record({ x: coordinate, y: coordinate }),
      locked: fc.constant(true as const),
      ...(zones.length > 0 ? { zone: fc.constantFrom(...zones.map((zone) => zone.id)) } : {}),
    },
    { requiredKeys: ['id', 'name', 'roles', 'members'] },
  )
}

function linksArbitrary(machineIds: readonly string[]): fc.Arbitrary<readonly Link[]> {
  const pairs = machineIds.flatMap((a, at) => machineIds.slice(at + 1).map((b): readonly [string, string] => [a, b]))
  return fc
    .tuple(fc.subarray(pairs), fc.infiniteStream(fc.boolean()))
    .chain(([chosen, flips]) =>
      fc.tuple(...chosen.map(([a, b], at) => linkArbitrary(`l${at + 1}`, flips.next().value ? [b, a] : [a, b]))),
    )
}

function linkArbitrary(id: string, ends: readonly [string, string]): fc.Arbitrary<Link> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant({ id, ends }) },
    ownFlowsArbitrary(ends).map((flows) => ({ id, ends, flows })),
    noteArbitrary.filter((note) => note !== '').map((note) => ({ id, ends, note })),
  )
}

const settingsArbitrary: fc.Arbitrary<Settings> = fc.dictionary(
  fc.constantFrom('setting-of-tomorrow', '__proto__', 'b', 'a', '7'),
  fc.oneof(fc.integer({ min: 1, max: 65535 }), fc.constantFrom('49152-65535', '5000-5001')),
  { maxKeys: 3 },
)

const viewsArbitrary: fc.Arbitrary<SavedView[]> = fc.uniqueArray(
  fc.record(
    { id: idArbitrary, name: nameArbitrary, query: nameArbitrary, hides: fc.constant<true>(true), area: box },
    { requiredKeys: ['id', 'name', 'query'] },
  ),
  { maxLength: 2, selector: ({ id }) => id },
)

const filledText = nameArbitrary.filter((text) => text !== '')

/** Decisions about ports a link may or may not have: flows come and go with roles and choices, decisions stay. */
function decisionsArbitrary(links: readonly Link[]): fc.Arbitrary<readonly Decision[]> {
  const flows = links.flatMap(({ id, ends: [a, b] }) => [`${id}:${a}>${b}:tcp/443`, `${id}:${b}>${a}:icmp`])
  const decided = fc.record(
    { state: fc.constantFrom<Decision['state']>('reviewed', 'rejected'), note: filledText, by: filledText },
    { requiredKeys: ['state'] },
  )
  const noted = fc.record({ state: fc.constant<Decision['state']>('open'), note: filledText })
  return fc
    .subarray([...new Set(flows)].sort(byCodeUnit), { maxLength: Math.min(flows.length, 6) })
    .chain((chosen) => fc.tuple(...chosen.map((flow) => fc.oneof(decided, noted).map((rest) => ({ flow, ...rest })))))
}
