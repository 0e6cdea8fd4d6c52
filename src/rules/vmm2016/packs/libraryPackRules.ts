import type { Rule } from '../../catalogue.ts'
import { controlPort, fileTransferPort, secureControlPort, windowsService } from '../changes.ts'
import { edition2024, laterEditions } from '../documents.ts'
import { agentIsPushedToHost, controlIsPlainOnHost } from '../hostRules.ts'
import { fixed, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

const toLibrary = {
  initiator: 'vmm-server',
  listener: 'library-server',
  transport: 'tcp',
  pack: 'remote-library',
  channel: 'agent',
} as const
const legacyPush = [...agentIsPushedToHost, { choice: 'legacy', options: ['keep'] }]

/** The agent on a library server of its own, and hosts without a trusted domain that reach it. */
export const libraryPackRules: readonly Rule[] = [
  extraRule({
    ...toLibrary,
    id: 'remote-library-winrm-http-80',
    port: fixed(80),
    service: 'WinRM (HTTP)',
    purpose:
      'VMM calls Windows Remote Management on its old port, which answers only where the compatibility listener is on.',
    when: legacyPush,
    source: edition2024,
    change: windowsService,
  }),
  extraRule({
    ...toLibrary,
    id: 'remote-library-rpc',
    port: fixed(135),
    service: 'RPC endpoint mapper',
    purpose: 'VMM reaches its agent on the library server by RPC; the endpoint mapper names the port to use next.',
    errata: ['E21'],
    when: agentIsPushedToHost,
    source: edition2024,
    change: windowsService,
    sameLineAs: ['vmm-library-rpc'],
  }),
  extraRule({
    ...toLibrary,
    id: 'remote-library-netbios',
    port: fixed(139),
    service: 'NetBIOS session',
    purpose: 'VMM reaches its agent on the library server by SMB over NetBIOS where SMB on 445 is not available.',
    when: legacyPush,
    source: edition2024,
    change: windowsService,
  }),
  extraRule({
    ...toLibrary,
    id: 'remote-library-smb',
    port: fixed(445),
    service: 'SMB over TCP',
    purpose: 'VMM reaches its agent on the library server by SMB.',
    when: agentIsPushedToHost,
    source: edition2024,
    change: windowsService,
  }),
  extraRule({
    ...toLibrary,
    id: 'remote-library-wsman',
    port: setting('wsman'),
    service: 'WS-Management (HTTP)',
    channel: 'control',
    purpose: 'VMM controls its agent on the library server by WS-Management over HTTP.',
    when: controlIsPlainOnHost,
    source: laterEditions,
    change: { ...controlPort, printed: '' },
  }),
  extraRule({
    ...toLibrary,
    id: 'remote-library-wsman-https',
    port: fixed(5986),
    service: 'WS-Management (HTTPS)',
    channel: 'control',
    purpose: 'VMM controls its agent on the library server by WS-Management over HTTPS.',
    source: laterEditions,
    change: { ...secureControlPort, printed: '' },
  }),
  extraRule({
    ...toLibrary,
    id: 'host-library-bits',
    initiator: 'hyperv-host',
    port: setting('bits'),
    service: 'HTTPS (BITS)',
    channel: 'file transfer',
    purpose: 'A host in an untrusted domain or a perimeter network connects to the library server for file transfer.',
    when: [{ choice: 'domain', options: ['untrusted', 'perimeter'] }],
    source: laterEditions,
    change: fileTransferPort,
  }),
]
