import type { Rule } from '../catalogue.ts'
import { controlPort, fileTransferPort, secureControlPort, windowsPort } from './changes.ts'
import { agentIsPushedToHost, controlIsPlainOnHost } from './hostRules.ts'
import { fixed, setting } from './rulePorts.ts'

const fileServer = { initiator: 'vmm-server', listener: 'file-server', transport: 'tcp' } as const
const fileServerAgent = {
  ...fileServer,
  channel: 'agent',
  sources: ['F1'],
  errata: ['E6'],
  change: windowsPort,
} as const

/** VMM server → Windows file server: rows F1 to F3. The article does not name the source; later editions do. */
export const fileServerRules: readonly Rule[] = [
  {
    ...fileServerAgent,
    id: 'vmm-file-winrm-http-80',
    port: fixed(80),
    service: 'WinRM (HTTP)',
    purpose:
      'VMM calls Windows Remote Management on its old port, which answers only where the compatibility listener is on.',
    when: [...agentIsPushedToHost, { choice: 'legacy', options: ['keep'] }],
  },
  {
    ...fileServerAgent,
    id: 'vmm-file-rpc',
    port: fixed(135),
    service: 'RPC endpoint mapper',
    purpose: 'VMM installs and reaches its agent by RPC and WMI; the endpoint mapper names the port to use next.',
    when: agentIsPushedToHost,
  },
  {
    ...fileServerAgent,
    id: 'vmm-file-netbios',
    port: fixed(139),
    service: 'NetBIOS session',
    purpose: 'VMM copies the agent’s installer by SMB over NetBIOS where SMB on 445 is not available.',
    when: [...agentIsPushedToHost, { choice: 'legacy', options: ['keep'] }],
  },
  {
    ...fileServerAgent,
    id: 'vmm-file-smb',
    port: fixed(445),
    service: 'SMB over TCP',
    purpose: 'VMM copies the agent’s installer to an administrative share.',
    when: agentIsPushedToHost,
  },
  {
    ...fileServer,
    id: 'vmm-file-bits',
    port: setting('bits'),
    service: 'HTTPS (BITS)',
    channel: 'file transfer',
    purpose: 'VMM transfers files, such as virtual disks, between its server and the file server by BITS over HTTPS.',
    sources: ['F2'],
    errata: ['E8'],
    when: [],
    change: fileTransferPort,
  },
  {
    ...fileServer,
    id: 'vmm-file-wsman',
    port: setting('wsman'),
    service: 'WS-Management (HTTP)',
    channel: 'control',
    purpose: 'VMM controls its agent on the file server by WS-Management over HTTP.',
    sources: ['F3'],
    errata: ['E7'],
    when: controlIsPlainOnHost,
    change: controlPort,
  },
  {
    ...fileServer,
    id: 'vmm-file-wsman-https',
    port: fixed(5986),
    service: 'WS-Management (HTTPS)',
    channel: 'control',
    purpose: 'VMM controls its agent on the file server by WS-Management over HTTPS.',
    sources: ['F3'],
    errata: ['E7'],
    when: [],
    change: secureControlPort,
  },
]
