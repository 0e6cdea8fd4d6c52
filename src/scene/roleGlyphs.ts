/** Role id → the name of its picture, see glyphPaths. */
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

/** The name of a role's picture; one that has none gets the question mark's. */
export const roleGlyph = (role: string): string => (Object.hasOwn(glyphs, role) ? glyphs[role] : null) ?? 'unknown'
