import type { Rule } from '../catalogue.ts'
import { serverPort } from './changes.ts'
import { setting } from './rulePorts.ts'

const consoleToServer = {
  initiator: 'vmm-console',
  listener: 'vmm-server',
  transport: 'tcp',
  channel: 'console',
  sources: ['T2', 'C1'],
  errata: ['E14'],
  when: [],
  change: serverPort,
} as const
const alsoListed = 'The article lists this port beside the console port for connections of the console'

/** Hosts, consoles, Windows PE and WDS → VMM server: rows T1 to T4, and C1, which repeats T2. */
export const inboundRules: readonly Rule[] = [
  {
    id: 'host-vmm-bits',
    initiator: 'hyperv-host',
    listener: 'vmm-server',
    transport: 'tcp',
    port: setting('bits'),
    service: 'HTTPS (BITS)',
    channel: 'file transfer',
    purpose:
      'The host connects to the VMM server for file transfer, where it is in an untrusted domain or a perimeter network.',
    sources: ['T1'],
    errata: ['E13'],
    when: [{ choice: 'domain', options: ['untrusted', 'perimeter'] }],
    change: {
      printed: 'VMM setup',
      where: 'vmm-setup',
      sentence:
        'Chosen in VMM setup and given to the agent on the host; changing it later means reinstalling the VMM server.',
    },
  },
  {
    ...consoleToServer,
    id: 'console-vmm-8100',
    port: setting('wcf-console'),
    service: 'WCF',
    purpose: 'Administrators connect the console to the VMM server; console setup asks for this port.',
    change: {
      ...serverPort,
      sentence: 'Chosen in VMM setup and given in console setup; changing it later means reinstalling the VMM server.',
    },
  },
  {
    ...consoleToServer,
    id: 'console-vmm-8101',
    port: setting('wcf-https'),
    service: 'WCF (HTTPS)',
    purpose: `${alsoListed}, over HTTPS.`,
  },
  {
    ...consoleToServer,
    id: 'console-vmm-8102',
    port: setting('wcf-nettcp'),
    service: 'WCF (NET.TCP)',
    purpose: `${alsoListed}, over NET.TCP.`,
  },
  {
    ...consoleToServer,
    id: 'console-vmm-8103',
    port: setting('wcf-http'),
    service: 'WCF (HTTP)',
    purpose: `${alsoListed}, over HTTP.`,
  },
  {
    id: 'winpe-vmm-control',
    initiator: 'winpe-agent',
    listener: 'vmm-server',
    transport: 'tcp',
    port: setting('wcf-https'),
    service: 'WCF (HTTPS)',
    channel: 'control',
    purpose:
      'The agent in Windows PE on a bare-metal server connects to the VMM server, which controls the deployment.',
    sources: ['T3'],
    errata: ['E15'],
    when: [],
    change: serverPort,
  },
  {
    id: 'winpe-vmm-time',
    initiator: 'winpe-agent',
    listener: 'vmm-server',
    transport: 'tcp',
    port: setting('wcf-http'),
    service: 'WCF (HTTP)',
    channel: 'time sync',
    purpose: 'The agent in Windows PE on a bare-metal server takes the time from the VMM server.',
    sources: ['T3'],
    errata: ['E15'],
    when: [],
    change: serverPort,
  },
  {
    id: 'wds-vmm-pxe',
    initiator: 'wds-server',
    listener: 'vmm-server',
    transport: 'tcp',
    port: setting('wcf-nettcp'),
    service: 'WCF (NET.TCP)',
    channel: 'PXE',
    purpose:
      'The PXE provider on the WDS server asks the VMM server whether a computer that boots from the network may be deployed.',
    sources: ['T4'],
    errata: ['E16'],
    when: [],
    change: serverPort,
  },
]
