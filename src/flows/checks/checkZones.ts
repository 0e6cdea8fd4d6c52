import { parseCidr } from '#net/address.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** Every CIDR of a zone is a network. */
export const checkZones: Check = ({ plan }) =>
  plan.zones.flatMap((zone) =>
    zone.cidrs.flatMap((cidr): readonly Problem[] => {
      const parsed = parseCidr(cidr)
      return parsed.ok ? [] : [{ kind: 'invalid-cidr', zone: zone.id, cidr, reason: parsed.reason }]
    }),
  )
