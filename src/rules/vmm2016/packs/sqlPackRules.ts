import type { Rule } from '../../catalogue.ts'
import { sqlFirewall } from '../documents.ts'
import { fixed, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

const namedInstance = {
  initiator: 'vmm-server',
  listener: 'sql-server',
  channel: 'database',
  pack: 'sql-browser',
  source: sqlFirewall,
  when: [{ choice: 'sql-instance', options: ['dynamic-port'] }],
} as const

/** Instances without a fixed port, and replicas of an availability group. */
export const sqlPackRules: readonly Rule[] = [
  extraRule({
    ...namedInstance,
    id: 'vmm-sql-browser',
    transport: 'udp',
    port: fixed(1434),
    service: 'SQL Server Browser',
    purpose: 'VMM asks SQL Server Browser on which port the named instance listens at the moment.',
    change: { printed: '', where: 'fixed', sentence: 'Cannot be changed: SQL Server Browser always listens on 1434.' },
  }),
  extraRule({
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
  }),
  extraRule({
    id: 'sql-sql-endpoint',
    initiator: 'sql-server',
    listener: 'sql-server',
    transport: 'tcp',
    port: setting('sql-endpoint'),
    service: 'Database mirroring endpoint',
    channel: 'replication',
    purpose: 'The replicas of an Always On availability group send each other the changes of the VMM database.',
    pack: 'sql-always-on',
    source: sqlFirewall,
    change: {
      printed: '',
      where: 'sql-server',
      sentence: 'Chosen by the administrator when the endpoint is made in SQL Server; there is no default.',
    },
  }),
]
