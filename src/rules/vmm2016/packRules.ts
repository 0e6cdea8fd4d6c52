import type { Changeable, Rule } from '../catalogue.ts'
import { fileTransferPort, windowsPort } from './changes.ts'
import { agentIsPushed } from './hostRules.ts'
import { fixed, setting } from './rulePorts.ts'

const windowsRange: Changeable = {
  printed: '',
  where: 'not-from-vmm',
  sentence: 'The range is set in Windows on the listening computer, where it can be narrowed.',
}

const rpcDynamic = {
  initiator: 'vmm-server',
  transport: 'tcp',
  port: setting('rpc-dynamic'),
  service: 'RPC dynamic ports',
  channel: 'agent',
  sources: [],
  errata: ['E21'],
  pack: 'rpc-dynamic',
  change: windowsRange,
} as const

const namedInstance = {
  initiator: 'vmm-server',
  listener: 'sql-server',
  channel: 'database',
  sources: [],
  errata: [],
  pack: 'sql-browser',
  when: [{ choice: 'sql-instance', options: ['dynamic-port'] }],
} as const

/** Lines that the article leaves out. They name no rows; each pack has a source of its own. */
export const packRules: readonly Rule[] = [
  {
    ...rpcDynamic,
    id: 'vmm-host-rpc-dynamic',
    listener: 'hyperv-host',
    purpose: 'RPC continues on a port of this range after the endpoint mapper on 135 has named it.',
    // Without the endpoint mapper nobody learns a dynamic port, so the range stays and goes with 135.
    when: agentIsPushed,
  },
  {
    ...rpcDynamic,
    id: 'vmm-file-rpc-dynamic',
    listener: 'file-server',
    purpose: 'RPC continues on a port of this range after the endpoint mapper on 135 has named it.',
    when: [],
  },
  {
    ...rpcDynamic,
    id: 'vmm-library-rpc',
    listener: 'library-server',
    // The article has no 135 toward the library, and without it the range would be open for nothing.
    port: fixed(135),
    service: 'RPC endpoint mapper',
    purpose: 'VMM reaches its agent on the library server by RPC; the endpoint mapper names the port to use next.',
    when: [],
    change: { ...windowsPort, printed: '' },
  },
  {
    ...rpcDynamic,
    id: 'vmm-library-rpc-dynamic',
    listener: 'library-server',
    purpose: 'RPC continues on a port of this range after the endpoint mapper on 135 has named it.',
    when: [],
  },
  {
    id: 'host-host-bits',
    initiator: 'hyperv-host',
    listener: 'hyperv-host',
    transport: 'tcp',
    port: setting('bits'),
    service: 'HTTPS (BITS)',
    channel: 'file transfer',
    purpose: 'One host transfers the files of a virtual machine to another when it is moved over the network.',
    sources: [],
    errata: ['E19'],
    pack: 'host-to-host',
    when: [],
    change: fileTransferPort,
  },
  {
    ...namedInstance,
    id: 'vmm-sql-browser',
    transport: 'udp',
    port: fixed(1434),
    service: 'SQL Server Browser',
    purpose: 'VMM asks SQL Server Browser on which port the named instance listens at the moment.',
    change: { printed: '', where: 'fixed', sentence: 'Cannot be changed: SQL Server Browser always listens on 1434.' },
  },
  {
    ...namedInstance,
    id: 'vmm-sql-dynamic',
    transport: 'tcp',
    port: setting('rpc-dynamic'),
    service: 'TDS',
    purpose: 'VMM reads and writes its database on the port that the named instance took when it last started.',
    change: {
      printed: '',
      where: 'sql-server',
      sentence:
        'SQL Server Configuration Manager can give the instance a fixed port, which replaces this range by one line.',
    },
  },
]
