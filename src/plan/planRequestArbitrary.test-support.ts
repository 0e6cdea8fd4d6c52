import fc from 'fast-check'
import { boundaryKey, orderedSides, type Sides } from './boundaryKey.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import { detailsKey } from './detailsKey.ts'
import type {
  Accepted,
  Boundary,
  DetailsOf,
  Firewall,
  HandedOver,
  HandedOverRow,
  OwnFlow,
  OwnPack,
  OwnRule,
  Plan,
  RequestDetails,
  Zone,
} from './plan.ts'
import { idArbitrary, nameArbitrary } from './textArbitraries.test-support.ts'

type RequestPart = Pick<
  Plan,
  'firewalls' | 'boundaries' | 'details' | 'includeInside' | 'requests' | 'ownPacks' | 'accepted'
>

const date = fc.constantFrom('2024-02-29', '2025-12-31')
/** Short enough to draw many. */
const filledText = nameArbitrary.filter((text) => text !== '' && text.length < 1000)

export const requestArbitrary: fc.Arbitrary<RequestDetails> = fc.record(
  {
    requester: filledText,
    owner: filledText,
    justification: filledText,
    ticket: filledText,
    neededFrom: date,
    expires: date,
  },
  { requiredKeys: [] },
)

/** Everything about firewalls and requests, between the zones of a plan; own packs use the given roles. */
export function requestPartArbitrary(zones: readonly Zone[], role: fc.Arbitrary<string>): fc.Arbitrary<RequestPart> {
  return fc.uniqueArray(idArbitrary, { maxLength: 3 }).chain((firewallIds) =>
    fc.record({
      firewalls: fc.tuple(...firewallIds.map(firewallArbitrary)),
      boundaries: boundariesArbitrary(zones, firewallIds),
      details: detailsArbitrary(firewallIds),
      includeInside: fc.boolean(),
      requests: uniqueById(handedOverArbitrary, 2),
      ownPacks: uniqueById(ownPackArbitrary(role), 2),
      accepted: fc
        .uniqueArray(acceptedArbitrary, { maxLength: 3, selector: ({ problem }) => problem })
        .map((accepted) => accepted.sort((a, b) => byCodeUnit(a.problem, b.problem))),
    }),
  )
}

/** A transport with the port it needs, or none for ICMP. */
const transportAndPort: fc.Arbitrary<Pick<OwnFlow, 'transport' | 'port'>> = fc.oneof(
  fc.record({
    transport: fc.constantFrom('tcp' as const, 'udp' as const),
    port: fc.oneof(fc.integer({ min: 1, max: 65535 }), fc.constantFrom('49152-65535', '5000-5001')),
  }),
  fc.constant({ transport: 'icmp' as const }),
)

/** Flows of its own that a link between these machines may have; never an empty list. */
export function ownFlowsArbitrary(ends: readonly [string, string]): fc.Arbitrary<readonly OwnFlow[]> {
  const flow = fc
    .record({ initiator: fc.constantFrom(...ends), service: nameArbitrary, reason: nameArbitrary })
    .chain((rest) => transportAndPort.map((port): OwnFlow => ({ ...rest, ...port })))
  return fc.array(flow, { minLength: 1, maxLength: 2 })
}

function firewallArbitrary(id: string): fc.Arbitrary<Firewall> {
  return fc.record(
    { id: fc.constant(id), name: nameArbitrary, owner: filledText, queue: filledText },
    { requiredKeys: ['id', 'name'] },
  )
}

function boundariesArbitrary(
  zones: readonly Zone[],
  firewallIds: readonly string[],
): fc.Arbitrary<readonly Boundary[]> {
  const sides = [null, ...zones.map((zone) => zone.id)]
  const pairs = sides.flatMap((a, at) => sides.slice(at === 0 ? 0 : at + 1).map((b): Sides => orderedSides([a, b])))
  const sorted = pairs.sort((a, b) => byCodeUnit(boundaryKey(a), boundaryKey(b)))
  return fc
    .subarray(sorted)
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((between) =>
          fc.shuffledSubarray([...firewallIds]).map((firewalls): Boundary => ({ between, firewalls })),
        ),
      ),
    )
}

function detailsArbitrary(firewallIds: readonly string[]): fc.Arbitrary<readonly DetailsOf[]> {
  const places: readonly Pick<DetailsOf, 'scope' | 'id'>[] = [
    ...firewallIds.map((id) => ({ scope: 'firewall' as const, id })),
    { scope: 'row' as const, id: 'P0000001' },
    { scope: 'rule' as const, id: 'rule-of-tomorrow' },
  ]
  const sorted = [...places].sort((a, b) => byCodeUnit(detailsKey(a.scope, a.id), detailsKey(b.scope, b.id)))
  const filled = requestArbitrary.filter((details) => Object.keys(details).length > 0)
  return fc
    .subarray(sorted)
    .chain((chosen) => fc.tuple(...chosen.map((place) => filled.map((details): DetailsOf => ({ ...place, details })))))
}

const rowArbitrary: fc.Arbitrary<HandedOverRow> = fc.record(
  {
    id: idArbitrary,
    firewall: filledText,
    sources: addressList(),
    destinations: addressList(),
    services: fc.subarray(['icmp', 'tcp/443', 'tcp/49152-65535', 'udp/623'], { minLength: 1 }),
  },
  { requiredKeys: ['id', 'sources', 'destinations', 'services'] },
)

function addressList(): fc.Arbitrary<string[]> {
  return fc.array(fc.constantFrom('10.0.0.1', '10.0.0.0/24', 'vmm01.corp.example', '2001:db8::1'), {
    minLength: 1,
    maxLength: 3,
  })
}

const handedOverArbitrary: fc.Arbitrary<HandedOver> = fc.record(
  { id: idArbitrary, date, by: filledText, note: filledText, rows: uniqueById(rowArbitrary, 3) },
  { requiredKeys: ['id', 'date', 'rows'] },
)

function ownPackArbitrary(role: fc.Arbitrary<string>): fc.Arbitrary<OwnPack> {
  const rule = fc
    .record({
      id: idArbitrary,
      initiator: role,
      listener: role,
      service: nameArbitrary,
      channel: nameArbitrary,
      purpose: nameArbitrary,
    })
    .chain((rest) => transportAndPort.map((port): OwnRule => ({ ...rest, ...port })))
  return fc.record({ id: idArbitrary, name: nameArbitrary, source: nameArbitrary, rules: uniqueById(rule, 3) })
}

const acceptedArbitrary: fc.Arbitrary<Accepted> = fc.record(
  { problem: fc.constantFrom('no-vmm-server', 'machine-without-role:m1', '__proto__', ' '), note: filledText },
  { requiredKeys: ['problem'] },
)

function uniqueById<T extends { readonly id: string }>(item: fc.Arbitrary<T>, most: number): fc.Arbitrary<T[]> {
  return fc.uniqueArray(item, { maxLength: most, selector: ({ id }) => id })
}
