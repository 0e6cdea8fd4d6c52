import type { Role, RoleFamily } from '#rules/catalogue.ts'
import { catalogue } from './catalogue.ts'

/** How a role looks everywhere: a picture, and the colour of its family. State and role never hang on colour alone. */
export interface RoleLook {
  readonly glyph: string
  /** A CSS colour value. */
  readonly colour: string
}

const glyphs: Readonly<Record<string, string>> = {
  'vmm-server': 'compass',
  'vmm-console': 'monitor',
  'library-server': 'library',
  'hyperv-host': 'server',
  'vm-guest': 'box',
  'file-server': 'folder',
  'storage-service': 'drive',
  'sql-server': 'database',
  'wsus-server': 'refresh',
  'load-balancer': 'split',
  bmc: 'chip',
  'winpe-agent': 'disc',
  'wds-server': 'network',
  'esx-host': 'server-old',
  'esxi-host': 'server-cog',
  vcenter: 'layers',
  'smis-provider': 'cable',
  'upstream-wsus': 'cloud-down',
  'microsoft-update': 'cloud',
  'pxe-client': 'power',
  'domain-controller': 'key',
  'dns-server': 'globe',
  'scom-server': 'activity',
  'spf-server': 'plug',
  'tenant-portal': 'window',
  'ipam-server': 'pin',
}

export const familyNames: Readonly<Record<RoleFamily, string>> = {
  management: 'Management',
  compute: 'Compute',
  storage: 'Storage',
  services: 'Services',
  'bare-metal': 'Bare metal',
  vmware: 'VMware',
  directory: 'Directory',
  operations: 'Operations',
}

const unknownLook: RoleLook = { glyph: 'unknown', colour: 'var(--mute)' }
const familyColour = (family: RoleFamily): string => `var(--family-${family})`

/** Every colour that a role's look may have. */
export const roleColours: readonly string[] = [
  unknownLook.colour,
  ...(Object.keys(familyNames) as RoleFamily[]).map(familyColour),
]

/** The look of a role; one that the catalogue does not know gets a question mark. */
export function roleLook(id: string | undefined): RoleLook {
  const role: Role | undefined = id === undefined ? undefined : catalogue.roles.get(id)
  if (role === undefined) return unknownLook
  return { glyph: glyphs[role.id] ?? 'unknown', colour: familyColour(role.family) }
}

/** The role's name, or its id when the catalogue does not know it. */
export const roleName = (id: string): string => catalogue.roles.get(id)?.name ?? id
