import { zoneTrustChoice } from '../machineProfile.ts'
import { zoneTrusts } from '../zoneTrusts.ts'
import { askedAbout } from './askedAbout.ts'
import { checkOf } from './check.ts'
import type { Subject } from './subject.ts'

/** Perimeter hosts that talk the cluster's protocol to each other: VMM manages such hosts as stand-alone only. */
export const checkClusters = checkOf(
  ['roles', 'places', 'zones', 'decided', 'choices', 'links', 'ends', 'reviews'],
  (subject) => {
    const clustered = subject.links.flatMap(({ id }, at) =>
      askedAbout(subject.reviews[at]?.flows ?? []).cluster ? [{ id, at }] : [],
    )
    if (clustered.length === 0) return []
    const perimeter = perimeterHosts(subject)
    const links = clustered
      .filter(({ at }) => perimeter.has(subject.ends[2 * at] ?? -1) && perimeter.has(subject.ends[2 * at + 1] ?? -1))
      .map(({ id }) => id)
    return links.length === 0 ? [] : [{ kind: 'clustered-perimeter-hosts', links }]
  },
)

/** Places of the hosts that stand in the perimeter by their own choice, by their zone, or by that of the plan. */
function perimeterHosts({
  roles,
  places,
  zones,
  decided,
  choices,
}: Pick<Subject, 'roles' | 'places' | 'zones' | 'decided' | 'choices'>): ReadonlySet<number> {
  const trusts = zoneTrusts({ zones })
  const found = new Set<number>()
  roles.forEach(({ roles: held }, place) => {
    const own = decided[place]?.choices?.[zoneTrustChoice]
    const relation = own ?? trusts.get(places[place]?.zone ?? '') ?? choices[zoneTrustChoice]
    if (relation === 'perimeter' && held.includes('hyperv-host')) found.add(place)
  })
  return found
}
