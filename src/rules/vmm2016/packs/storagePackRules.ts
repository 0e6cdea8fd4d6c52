import type { Rule } from '../../catalogue.ts'
import { windowsService } from '../changes.ts'
import { laterEditions, vmmDocs, windowsServices } from '../documents.ts'
import { fixed, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

const provider = {
  listener: 'smis-provider',
  transport: 'tcp',
  port: setting('smi-s'),
  service: 'CIM-XML (SMI-S)',
  channel: 'storage',
  errata: ['E20'],
  pack: 'smi-s',
  source: `${laterEditions}; ${vmmDocs('vmm/storage-device.md')}; reference of Register-SmisProvider`,
  change: {
    printed: '',
    where: 'provider',
    sentence: 'Belongs to the provider; VMM is told the port when the storage device is added.',
  },
} as const

/** Storage arrays behind an SMI-S provider, and hosts whose virtual machines lie on SMB shares. */
export const storagePackRules: readonly Rule[] = [
  extraRule({
    ...provider,
    id: 'storage-smis-cim',
    initiator: 'storage-service',
    purpose: 'The storage management service manages the storage array through its SMI-S provider.',
  }),
  extraRule({
    ...provider,
    id: 'vmm-smis-cim',
    initiator: 'vmm-server',
    purpose: 'The storage management service on the VMM server manages the storage array through its SMI-S provider.',
  }),
  extraRule({
    id: 'host-file-smb',
    initiator: 'hyperv-host',
    listener: 'file-server',
    transport: 'tcp',
    port: fixed(445),
    service: 'SMB over TCP',
    channel: 'storage',
    purpose: 'The host keeps virtual machines on SMB shares of the file server.',
    pack: 'smb-storage',
    source: `${vmmDocs('vmm/storage-file.md')}; ${windowsServices}`,
    change: windowsService,
  }),
]
