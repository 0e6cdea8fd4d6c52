import type { RoleWords } from './guessRoles.ts'

/** A few roles as the catalogue describes them. */
export const roleWords: readonly RoleWords[] = [
  { id: 'vmm-server', name: 'VMM management server', aliases: ['scvmm'], namePatterns: ['vmm', 'scvmm'] },
  { id: 'vmm-console', name: 'VMM console', aliases: ['admin console'], namePatterns: ['admin'] },
  { id: 'hyperv-host', name: 'Hyper-V host', aliases: ['hyperv', 'host'], namePatterns: ['hv', 'hyperv'] },
  { id: 'sql-server', name: 'SQL Server', aliases: ['database', 'db'], namePatterns: ['sql', 'db'] },
  { id: 'wsus-server', name: 'WSUS update server', aliases: ['patching'], namePatterns: ['wsus'] },
]
