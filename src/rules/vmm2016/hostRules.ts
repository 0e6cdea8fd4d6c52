import type { Condition, Rule } from '../catalogue.ts'
import { controlPort, fileTransferPort, secureControlPort, windowsPort } from './changes.ts'
import { fixed, noPort, setting } from './rulePorts.ts'

/** A pushed agent needs a domain: in the perimeter it is installed on the host. */
export const agentIsPushed: readonly Condition[] = [
  { choice: 'domain', options: ['trusted', 'untrusted'] },
  { choice: 'agent', options: ['push'] },
]

const alsoHost = (condition: Condition): Condition => ({ ...condition, at: 'listener' })

/** The same for the agent of a machine that is a Hyper-V host beside another role: a computer has one agent. */
export const agentIsPushedToHost: readonly Condition[] = agentIsPushed.map(alsoHost)

/** A perimeter host is controlled over 5986 alone. */
const controlIsPlain: readonly Condition[] = [{ choice: 'domain', options: ['trusted', 'untrusted'] }]

/** The same for a machine that is a Hyper-V host beside another role. */
export const controlIsPlainOnHost: readonly Condition[] = controlIsPlain.map(alsoHost)

const hostAgent = {
  initiator: 'vmm-server',
  listener: 'hyperv-host',
  transport: 'tcp',
  channel: 'agent',
  sources: ['M1'],
  errata: ['E6'],
  change: windowsPort,
} as const

/** VMM server → Hyper-V host: rows M1 to M3 and M16. */
export const hostRules: readonly Rule[] = [
  {
    ...hostAgent,
    id: 'vmm-host-winrm-http-80',
    port: fixed(80),
    service: 'WinRM (HTTP)',
    purpose:
      'VMM calls Windows Remote Management on its old port, which answers only where the compatibility listener is on.',
    when: [...agentIsPushed, { choice: 'legacy', options: ['keep'] }],
  },
  {
    ...hostAgent,
    id: 'vmm-host-rpc',
    port: fixed(135),
    service: 'RPC endpoint mapper',
    purpose: 'VMM installs and reaches its agent by RPC and WMI; the endpoint mapper names the port to use next.',
    when: agentIsPushed,
  },
  {
    ...hostAgent,
    id: 'vmm-host-netbios',
    port: fixed(139),
    service: 'NetBIOS session',
    purpose: 'VMM copies the agent’s installer by SMB over NetBIOS where SMB on 445 is not available.',
    when: [...agentIsPushed, { choice: 'legacy', options: ['keep'] }],
  },
  {
    ...hostAgent,
    id: 'vmm-host-smb',
    port: fixed(445),
    service: 'SMB over TCP',
    purpose: 'VMM copies the agent’s installer to an administrative share.',
    when: agentIsPushed,
  },
  {
    id: 'vmm-host-bits',
    initiator: 'vmm-server',
    listener: 'hyperv-host',
    transport: 'tcp',
    port: setting('bits'),
    service: 'HTTPS (BITS)',
    channel: 'file transfer',
    purpose: 'VMM transfers files, such as virtual disks, between its server and the host by BITS over HTTPS.',
    sources: ['M2'],
    errata: ['E8'],
    when: [],
    change: fileTransferPort,
  },
  {
    id: 'vmm-host-wsman',
    initiator: 'vmm-server',
    listener: 'hyperv-host',
    transport: 'tcp',
    port: setting('wsman'),
    service: 'WS-Management (HTTP)',
    channel: 'control',
    purpose: 'VMM controls its agent on the host by WS-Management over HTTP.',
    sources: ['M3'],
    errata: ['E7'],
    when: controlIsPlain,
    change: controlPort,
  },
  {
    id: 'vmm-host-wsman-https',
    initiator: 'vmm-server',
    listener: 'hyperv-host',
    transport: 'tcp',
    port: fixed(5986),
    service: 'WS-Management (HTTPS)',
    channel: 'control',
    purpose:
      'VMM controls its agent on the host by WS-Management over HTTPS, which hosts in a perimeter network use by default.',
    sources: ['M3'],
    errata: ['E7'],
    when: [],
    change: secureControlPort,
  },
  {
    id: 'vmm-host-ping',
    initiator: 'vmm-server',
    listener: 'hyperv-host',
    transport: 'icmp',
    port: noPort,
    service: 'ICMP echo',
    channel: 'reachability',
    purpose: 'VMM pings the host; only echo requests and their replies are needed.',
    sources: ['M16'],
    errata: ['E2'],
    when: [],
    change: {
      printed: 'Windows Firewall and network devices',
      where: 'windows-firewall',
      sentence: 'There is no port to change; echo requests are allowed in Windows Firewall and on network devices.',
    },
  },
]
