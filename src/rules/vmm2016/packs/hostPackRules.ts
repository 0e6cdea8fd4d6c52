import type { Rule } from '../../catalogue.ts'
import { fileTransferPort, notStated, windowsService } from '../changes.ts'
import { laterEditions, vmmDocs, windowsServices } from '../documents.ts'
import { fixed, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

const betweenHosts = { initiator: 'hyperv-host', listener: 'hyperv-host', transport: 'tcp' } as const

/** Hyper-V host → Hyper-V host; on a link between two hosts each line goes both ways. */
export const hostPackRules: readonly Rule[] = [
  extraRule({
    ...betweenHosts,
    id: 'host-host-bits',
    port: setting('bits'),
    service: 'HTTPS (BITS)',
    channel: 'file transfer',
    purpose: 'One host transfers the files of a virtual machine to another when it is moved over the network.',
    errata: ['E19'],
    pack: 'host-to-host',
    source: `${laterEditions}; ${vmmDocs('vmm/migrate.md')}`,
    change: fileTransferPort,
  }),
  extraRule({
    ...betweenHosts,
    id: 'host-host-live-migration',
    port: fixed(6600),
    service: 'Live migration',
    channel: 'live migration',
    purpose: 'A host moves a running virtual machine to another host by Hyper-V live migration.',
    pack: 'live-migration',
    source: windowsServices,
    change: notStated,
  }),
  extraRule({
    ...betweenHosts,
    id: 'host-host-migration-smb',
    port: fixed(445),
    service: 'SMB over TCP',
    channel: 'live migration',
    purpose: 'A host moves the memory or the storage of a virtual machine to another host by SMB.',
    pack: 'live-migration',
    source: windowsServices,
    change: windowsService,
    sameLineAs: ['host-node-smb'],
  }),
]
