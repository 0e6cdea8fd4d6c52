import type { Rule } from '../../catalogue.ts'
import { windowsRange, windowsService } from '../changes.ts'
import { edition2024, windowsServices } from '../documents.ts'
import { agentIsPushed, agentIsPushedToHost } from '../hostRules.ts'
import { fixed, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

const dynamic = {
  initiator: 'vmm-server',
  transport: 'tcp',
  port: setting('rpc-dynamic'),
  service: 'RPC dynamic ports',
  channel: 'agent',
  purpose: 'RPC continues on a port of this range after the endpoint mapper on 135 has named it.',
  errata: ['E21'],
  pack: 'rpc-dynamic',
  source: `${edition2024}; ${windowsServices}`,
  change: windowsRange,
} as const

/** The dynamic range beside RPC 135, from the VMM server to what it manages. */
export const rpcPackRules: readonly Rule[] = [
  extraRule({
    ...dynamic,
    id: 'vmm-host-rpc-dynamic',
    listener: 'hyperv-host',
    // Without the endpoint mapper nobody learns a dynamic port, so the range stays and goes with 135.
    when: agentIsPushed,
  }),
  extraRule({ ...dynamic, id: 'vmm-file-rpc-dynamic', listener: 'file-server', when: agentIsPushedToHost }),
  extraRule({
    ...dynamic,
    id: 'vmm-library-rpc',
    listener: 'library-server',
    // The article has no 135 toward the library, and without it the range would be open for nothing.
    port: fixed(135),
    service: 'RPC endpoint mapper',
    purpose: 'VMM reaches its agent on the library server by RPC; the endpoint mapper names the port to use next.',
    when: agentIsPushedToHost,
    source: edition2024,
    change: windowsService,
    sameLineAs: ['remote-library-rpc'],
  }),
  extraRule({ ...dynamic, id: 'vmm-library-rpc-dynamic', listener: 'library-server', when: agentIsPushedToHost }),
]
