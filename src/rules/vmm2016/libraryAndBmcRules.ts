import type { Rule } from '../catalogue.ts'
import { bmcPort, fileTransferPort } from './changes.ts'
import { setting } from './rulePorts.ts'

const libraryTransfer = {
  transport: 'tcp',
  port: setting('bits'),
  service: 'HTTPS (BITS)',
  channel: 'file transfer',
  sources: ['M13'],
  errata: ['E4'],
  when: [],
  change: { ...fileTransferPort, printed: 'VMM setup' },
} as const

/** The library and the baseboard management controllers: rows M13 to M15. */
export const libraryAndBmcRules: readonly Rule[] = [
  {
    ...libraryTransfer,
    id: 'vmm-library-bits',
    initiator: 'vmm-server',
    listener: 'library-server',
    purpose: 'VMM transfers files, such as virtual disks and ISO images, between its server and the library.',
  },
  {
    ...libraryTransfer,
    id: 'library-host-bits',
    initiator: 'library-server',
    listener: 'hyperv-host',
    purpose: 'The library transfers files, such as virtual disks and ISO images, to the host.',
  },
  {
    id: 'vmm-bmc-smash',
    initiator: 'vmm-server',
    listener: 'bmc',
    transport: 'tcp',
    port: setting('bmc-smash'),
    service: 'HTTPS (SMASH over WS-Management)',
    channel: 'power control',
    purpose:
      'VMM discovers the physical server and controls its power through its management controller, where that speaks SMASH.',
    sources: ['M14'],
    errata: ['E5'],
    when: [{ choice: 'bmc-protocol', options: ['smash'] }],
    change: bmcPort,
  },
  {
    id: 'vmm-bmc-ipmi',
    initiator: 'vmm-server',
    listener: 'bmc',
    transport: 'udp',
    port: setting('bmc-ipmi'),
    service: 'IPMI',
    channel: 'power control',
    purpose:
      'VMM discovers the physical server and controls its power through its management controller, where that speaks IPMI.',
    sources: ['M15'],
    errata: [],
    when: [{ choice: 'bmc-protocol', options: ['ipmi'] }],
    change: bmcPort,
  },
]
