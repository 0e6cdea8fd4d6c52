import type { Rule } from '../../catalogue.ts'
import { controlPort, fileTransferPort, secureControlPort, windowsRange, windowsService } from '../changes.ts'
import { vmmDocs, wdsPorts } from '../documents.ts'
import { agentIsPushedToHost, controlIsPlainOnHost } from '../hostRules.ts'
import { fixed, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

const boot = {
  initiator: 'pxe-client',
  listener: 'wds-server',
  transport: 'udp',
  channel: 'network boot',
  pack: 'pxe-boot',
  source: wdsPorts,
} as const
const agent = {
  initiator: 'vmm-server',
  listener: 'wds-server',
  transport: 'tcp',
  channel: 'agent',
  pack: 'pxe-agent',
  source: `${vmmDocs('vmm/hyper-v-bare-metal.md')} (VMM installs its agent there; the ports are inferred)`,
} as const
const inferred = 'that the ports are those of a host is inferred'
const legacyPush = [...agentIsPushedToHost, { choice: 'legacy', options: ['keep'] }]

/** Bare metal that boots from the PXE server, and the agent that VMM installs on that server. */
export const bareMetalPackRules: readonly Rule[] = [
  extraRule({
    ...boot,
    id: 'bare-metal-pxe-dhcp',
    port: fixed(67),
    service: 'DHCP',
    purpose: 'A computer that boots from the network asks the PXE server for its boot file by DHCP.',
    change: windowsService,
  }),
  extraRule({
    ...boot,
    id: 'bare-metal-pxe-tftp',
    port: fixed(69),
    service: 'TFTP',
    purpose: 'A computer that boots from the network fetches its boot files by TFTP.',
    change: windowsService,
  }),
  extraRule({
    ...boot,
    id: 'bare-metal-pxe-binl',
    port: fixed(4011),
    service: 'PXE',
    purpose: 'A computer that boots from the network asks the PXE server directly, once it has an address.',
    change: windowsService,
  }),
  extraRule({
    ...boot,
    id: 'bare-metal-pxe-tftp-sessions',
    port: setting('tftp-sessions'),
    service: 'TFTP sessions',
    purpose: 'A TFTP transfer continues on a port of this range, which multicast uses as well.',
    change: { ...windowsRange, sentence: 'The range is set in Windows Deployment Services on the PXE server.' },
  }),
  extraRule({
    ...agent,
    id: 'vmm-pxe-winrm-http-80',
    port: fixed(80),
    service: 'WinRM (HTTP)',
    purpose: `VMM calls Windows Remote Management on its old port on the PXE server; ${inferred}.`,
    when: legacyPush,
    change: windowsService,
  }),
  extraRule({
    ...agent,
    id: 'vmm-pxe-rpc',
    port: fixed(135),
    service: 'RPC endpoint mapper',
    purpose: `VMM installs and reaches its agent on the PXE server by RPC; ${inferred}.`,
    errata: ['E21'],
    when: agentIsPushedToHost,
    change: windowsService,
  }),
  extraRule({
    ...agent,
    id: 'vmm-pxe-rpc-dynamic',
    port: setting('rpc-dynamic'),
    service: 'RPC dynamic ports',
    purpose: `RPC continues on a port of this range after the endpoint mapper on 135 has named it; ${inferred}.`,
    errata: ['E21'],
    when: agentIsPushedToHost,
    change: windowsRange,
  }),
  extraRule({
    ...agent,
    id: 'vmm-pxe-netbios',
    port: fixed(139),
    service: 'NetBIOS session',
    purpose: `VMM copies its agent to the PXE server by SMB over NetBIOS where 445 is not available; ${inferred}.`,
    when: legacyPush,
    change: windowsService,
  }),
  extraRule({
    ...agent,
    id: 'vmm-pxe-smb',
    port: fixed(445),
    service: 'SMB over TCP',
    purpose: `VMM copies its agent’s installer to the PXE server; ${inferred}.`,
    when: agentIsPushedToHost,
    change: windowsService,
  }),
  extraRule({
    ...agent,
    id: 'vmm-pxe-bits',
    port: setting('bits'),
    service: 'HTTPS (BITS)',
    channel: 'file transfer',
    purpose: `VMM transfers files, such as the Windows PE image, to the PXE server; ${inferred}.`,
    change: fileTransferPort,
  }),
  extraRule({
    ...agent,
    id: 'vmm-pxe-wsman',
    port: setting('wsman'),
    service: 'WS-Management (HTTP)',
    channel: 'control',
    purpose: `VMM controls its agent on the PXE server by WS-Management over HTTP; ${inferred}.`,
    when: controlIsPlainOnHost,
    change: { ...controlPort, printed: '' },
  }),
  extraRule({
    ...agent,
    id: 'vmm-pxe-wsman-https',
    port: fixed(5986),
    service: 'WS-Management (HTTPS)',
    channel: 'control',
    purpose: `VMM controls its agent on the PXE server by WS-Management over HTTPS; ${inferred}.`,
    change: { ...secureControlPort, printed: '' },
  }),
]
