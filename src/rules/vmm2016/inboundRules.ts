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
const alsoListed =
  'The console’s connections to the VMM server may also use this port; the article lists it beside 8100'

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
    purpose: 'A host outside the trusted domains fetches files from the VMM server itself.',
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
    purpose: 'Administrators connect the console to the VMM server and do all their work over this connection.',
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
    purpose: 'A bare-metal server booted into Windows PE asks the VMM server what to do and reports its progress.',
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
    purpose:
      'A bare-metal server booted into Windows PE takes the time from the VMM server, so that certificates are valid.',
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
    purpose: 'The PXE server asks the VMM server whether a machine that boots from the network may be deployed.',
    sources: ['T4'],
    errata: ['E16'],
    when: [],
    change: serverPort,
  },
]
