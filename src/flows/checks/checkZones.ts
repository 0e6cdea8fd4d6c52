import { parseCidr } from '#net/address.ts'
import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'

/** Every CIDR of a zone is a network; one that is written twice is told once. */
export const checkZones = checkOf(['zones'], ({ zones }) =>
  zones.flatMap((zone) =>
    [...new Set(zone.cidrs)].flatMap((cidr): readonly Problem[] => {
      const parsed = parseCidr(cidr)
      return parsed.ok ? [] : [{ kind: 'invalid-cidr', zone: zone.id, cidr, reason: parsed.reason }]
    }),
  ),
)
