import type { Rule } from '../catalogue.ts'
import { fixed } from './rulePorts.ts'

/** VMM server → guest agents and VMware hosts: rows M4 to M7. */
export const guestAndVmwareRules: readonly Rule[] = [
  {
    id: 'vmm-guest-bits',
    initiator: 'vmm-server',
    listener: 'vm-guest',
    transport: 'tcp',
    port: fixed(443),
    service: 'HTTPS (BITS)',
    channel: 'file transfer',
    purpose:
      'VMM transfers files to its guest agent, which is in virtual machines of a service template and in Linux virtual machines.',
    sources: ['M4'],
    errata: ['E9'],
    when: [],
    change: {
      printed: 'Registry',
      where: 'fixed',
      sentence:
        'Cannot be changed by a documented way: the article prints “Registry”, later editions say that it is fixed.',
    },
  },
  {
    id: 'vmm-guest-wsman',
    initiator: 'vmm-server',
    listener: 'vm-guest',
    transport: 'tcp',
    port: fixed(5985),
    service: 'WS-Management (HTTP)',
    channel: 'control',
    purpose:
      'VMM controls its guest agent, which is in virtual machines of a service template and in Linux virtual machines.',
    sources: ['M5'],
    errata: [],
    when: [],
    change: { printed: '', where: 'fixed', sentence: 'Cannot be changed, as later editions of the article say.' },
  },
  {
    id: 'vmm-esx-sftp',
    initiator: 'vmm-server',
    listener: 'esx-host',
    transport: 'tcp',
    port: fixed(22),
    service: 'SFTP',
    channel: 'file transfer',
    purpose: 'VMM transfers files to an old ESX host by SFTP; VMM 2016 no longer supports such hosts.',
    sources: ['M6'],
    errata: ['E10'],
    when: [],
    change: { printed: '', where: 'fixed', sentence: 'Cannot be changed, as later editions of the article say.' },
  },
  {
    id: 'vmm-esxi-https',
    initiator: 'vmm-server',
    listener: 'esxi-host',
    transport: 'tcp',
    port: fixed(443),
    service: 'HTTPS (BITS)',
    channel: 'data',
    purpose: 'VMM transfers data, such as the files of virtual machines, between its server and the ESXi host.',
    sources: ['M7'],
    errata: [],
    when: [],
    change: { printed: '', where: 'fixed', sentence: 'Cannot be changed, as later editions of the article say.' },
  },
]
