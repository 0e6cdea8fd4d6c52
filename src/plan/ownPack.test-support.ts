import type { OwnPack, OwnRule } from './plan.ts'

/** A rule of a pack that is not ours: Hyper-V hosts report to the VMM server. */
export const backupRule: OwnRule = {
  id: 'backup',
  initiator: 'hyperv-host',
  listener: 'vmm-server',
  transport: 'tcp',
  port: 6106,
  service: 'Backup',
  channel: 'backup',
  purpose: 'The backup agent reports to its server.',
}

export const backupPack: OwnPack = {
  id: 'our-backup',
  name: 'Our backup',
  source: 'Backup team, runbook 7',
  rules: [backupRule],
}
