import type { TierOf } from './layoutCells.ts'

/** Columns of the automatic layout, left to right, by the family of a role. */
const familyTier: Readonly<Record<string, number>> = {
  management: 1,
  services: 2,
  storage: 2,
  compute: 3,
  'bare-metal': 4,
  vmware: 4,
  directory: 2,
  operations: 2,
}

/** What the layout needs to know of a catalogue's role. */
export interface TieredRole {
  readonly id: string
  readonly family: string
}

/** The layout column of a machine: that of its first known role; a console stands left of the servers it talks to. */
export function createTierOf(roles: readonly TieredRole[]): TierOf {
  const tiers = new Map(roles.map(({ id, family }) => [id, id === 'vmm-console' ? 0 : familyTier[family]]))
  return (ids) => {
    for (const id of ids) {
      const tier = tiers.get(id)
      if (tier !== undefined) return tier
    }
    return 2
  }
}
