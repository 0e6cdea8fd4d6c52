import type { RoleWords } from '#plan/lists/guessRoles.ts'
import { catalogue } from './catalogue.ts'

/** How engineers begin the names of computers with a role; lower case. A role without any is only recognised by its words. */
const namePatterns: Readonly<Record<string, readonly string[]>> = {
  'vmm-server': ['vmm', 'scvmm'],
  'vmm-console': ['con', 'console', 'admin', 'adm', 'jump', 'mgmt', 'paw'],
  'library-server': ['lib', 'library', 'vmmlib'],
  'hyperv-host': ['hv', 'hyperv', 'hyp', 'hvh', 'hvhost', 'vmhost'],
  'vm-guest': ['vm', 'guest'],
  'file-server': ['fs', 'sofs', 'file', 'fileserver', 'smb'],
  'sql-server': ['sql', 'mssql', 'db', 'sqlsrv'],
  'wsus-server': ['wsus', 'wsu', 'update'],
  'load-balancer': ['lb', 'nlb', 'adc', 'netscaler', 'bigip'],
  bmc: ['bmc', 'ilo', 'idrac', 'ipmi', 'drac', 'oob'],
  'winpe-agent': ['pe', 'winpe'],
  'wds-server': ['wds', 'pxe'],
  'esxi-host': ['esxi', 'esx'],
  vcenter: ['vc', 'vcenter', 'vcsa'],
  'domain-controller': ['dc', 'ad', 'adds'],
  'dns-server': ['dns', 'ns'],
  'scom-server': ['scom', 'om', 'opsmgr'],
  'spf-server': ['spf'],
  'ipam-server': ['ipam'],
}

/** What lists of servers need to know about the catalogue's roles. */
export const roleWords: readonly RoleWords[] = catalogue.catalogue.roles.map(({ id, name, shortName, aliases }) => ({
  id,
  name,
  aliases: [shortName, ...aliases],
  namePatterns: namePatterns[id] ?? [],
}))
