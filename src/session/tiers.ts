import type { RoleFamily } from '#rules/catalogue.ts'
import { catalogue } from './catalogue.ts'

/** Columns of the automatic layout, left to right. */
const familyTier: Readonly<Record<RoleFamily, number>> = {
  management: 1,
  services: 2,
  storage: 2,
  compute: 3,
  'bare-metal': 4,
  vmware: 4,
  directory: 2,
  operations: 2,
}

/** The layout column of a machine: that of its first known role; a console stands left of the servers it talks to. */
export function tierOf(roles: readonly string[]): number {
  for (const id of roles) {
    if (id === 'vmm-console') return 0
    const role = catalogue.roles.get(id)
    if (role) return familyTier[role.family]
  }
  return 2
}
