import type { Rule } from '../../catalogue.ts'
import { fixedPort, notStated, serverPort, windowsRange, windowsService } from '../changes.ts'
import { scomFirewall, vmmDocs } from '../documents.ts'
import { fixed, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

/** Computers that Operations Manager watches, with the beginnings of the rules’ ids. */
const watched = [
  ['vmm', 'vmm-server', 'the VMM server'],
  ['host', 'hyperv-host', 'the host'],
] as const

/** Operations Manager, Service Provider Foundation and IPAM. */
export const operationsPackRules: readonly Rule[] = [
  extraRule({
    id: 'vmm-scom-sdk',
    initiator: 'vmm-server',
    listener: 'scom-server',
    transport: 'tcp',
    port: fixed(5724),
    service: 'Operations Manager SDK',
    channel: 'monitoring',
    purpose: 'VMM and the Operations console on the VMM server connect to the Operations Manager management server.',
    pack: 'scom',
    source: `${vmmDocs('vmm/monitors-ops-manager.md')}; ${scomFirewall}`,
    change: fixedPort,
  }),
  ...watched.flatMap(([beginning, role, name]) => [
    extraRule({
      id: `${beginning}-scom-agent`,
      initiator: role,
      listener: 'scom-server',
      transport: 'tcp',
      port: fixed(5723),
      service: 'Operations Manager agent',
      channel: 'monitoring',
      purpose: `The Operations Manager agent on ${name} reports to the management server.`,
      pack: 'scom',
      source: scomFirewall,
      change: { printed: '', where: 'not-from-vmm', sentence: 'Can be set when Operations Manager is set up.' },
    }),
    ...pushOfAgent(beginning, role, name),
  ]),
  extraRule({
    id: 'portal-spf-https',
    initiator: 'tenant-portal',
    listener: 'spf-server',
    transport: 'tcp',
    port: fixed(8090),
    service: 'HTTPS (OData)',
    channel: 'service provider',
    purpose: 'A portal or another client calls the web services of Service Provider Foundation.',
    pack: 'spf',
    source: 'Microsoft Learn, system-center/spf/overview',
    change: notStated,
  }),
  extraRule({
    id: 'spf-vmm-wcf',
    initiator: 'spf-server',
    listener: 'vmm-server',
    transport: 'tcp',
    port: setting('wcf-console'),
    service: 'WCF',
    channel: 'service provider',
    purpose:
      'Service Provider Foundation manages virtual machines through VMM; that it uses the console’s port is inferred.',
    pack: 'spf',
    source: 'Microsoft Learn, system-center/spf/overview (it uses VMM; the port is inferred)',
    change: { ...serverPort, printed: '' },
  }),
  extraRule({
    id: 'vmm-ipam-service',
    initiator: 'vmm-server',
    listener: 'ipam-server',
    transport: 'tcp',
    port: setting('ipam'),
    service: 'IPAM',
    channel: 'network',
    purpose: 'VMM keeps its address spaces and logical networks in step with the IPAM server.',
    pack: 'ipam',
    source: `${vmmDocs('vmm/network-ipam.md')}; reference of Get-IpamConfiguration`,
    change: {
      printed: '',
      where: 'not-from-vmm',
      sentence: 'Set on the IPAM server; VMM is told another port in the connection string.',
    },
  }),
  extraRule({
    id: 'vmm-ipam-winrm',
    initiator: 'vmm-server',
    listener: 'ipam-server',
    transport: 'tcp',
    port: fixed(5985),
    service: 'WinRM (HTTP)',
    channel: 'network',
    purpose: 'VMM manages the IPAM server by Windows Remote Management; the port is inferred from its default.',
    pack: 'ipam',
    source: `${vmmDocs('vmm/network-ipam.md')} (remote management is named; the port is inferred)`,
    change: windowsService,
  }),
]

function pushOfAgent(beginning: string, role: string, name: string): readonly Rule[] {
  const push = {
    initiator: 'scom-server',
    listener: role,
    channel: 'agent push',
    pack: 'scom-push',
    source: scomFirewall,
    purpose: `The Operations Manager management server installs and repairs its agent on ${name}.`,
    change: windowsService,
  } as const
  return [
    extraRule({
      ...push,
      id: `scom-${beginning}-agent`,
      transport: 'tcp',
      port: fixed(5723),
      service: 'Operations Manager agent',
      change: notStated,
    }),
    extraRule({
      ...push,
      id: `scom-${beginning}-rpc`,
      transport: 'tcp',
      port: fixed(135),
      service: 'RPC endpoint mapper',
    }),
    extraRule({
      ...push,
      id: `scom-${beginning}-rpc-dynamic`,
      transport: 'tcp',
      port: setting('rpc-dynamic'),
      service: 'RPC dynamic ports',
      change: windowsRange,
    }),
    extraRule({
      ...push,
      id: `scom-${beginning}-netbios-name`,
      transport: 'udp',
      port: { kind: 'fixed', range: { from: 137, to: 138 } },
      service: 'NetBIOS name and datagram',
    }),
    extraRule({
      ...push,
      id: `scom-${beginning}-netbios`,
      transport: 'tcp',
      port: fixed(139),
      service: 'NetBIOS session',
    }),
    extraRule({
      ...push,
      id: `scom-${beginning}-smb`,
      transport: 'tcp',
      port: fixed(445),
      service: 'SMB over TCP',
    }),
  ]
}
