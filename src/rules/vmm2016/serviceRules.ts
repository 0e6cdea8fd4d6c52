import type { Condition, Rule } from '../catalogue.ts'
import { loadBalancerPort, wsusPort } from './changes.ts'
import { fixed, setting } from './rulePorts.ts'

const wsus = { initiator: 'vmm-server', listener: 'wsus-server', transport: 'tcp', change: wsusPort } as const
const wsusData = {
  ...wsus,
  channel: 'data',
  purpose: 'VMM imports the update catalogue from WSUS, where WSUS uses the default web site.',
} as const
const wsusControl = {
  ...wsus,
  channel: 'control',
  purpose: 'VMM manages WSUS and imports its update catalogue, where WSUS uses a web site of its own.',
} as const

/** VMM server → WSUS, SQL Server and load balancer: rows M8 to M11. */
export const serviceRules: readonly Rule[] = [
  {
    ...wsusData,
    id: 'vmm-wsus-http-80',
    port: fixed(80),
    service: 'HTTP',
    sources: ['M8'],
    errata: ['E11'],
    when: wsusUses('default-site', 'off'),
  },
  {
    ...wsusData,
    id: 'vmm-wsus-https-443',
    port: fixed(443),
    service: 'HTTPS',
    sources: ['M8'],
    errata: ['E11'],
    when: wsusUses('default-site', 'on'),
  },
  {
    ...wsusControl,
    id: 'vmm-wsus-http-8530',
    port: fixed(8530),
    service: 'HTTP',
    sources: ['M9'],
    errata: ['E1', 'E11'],
    when: wsusUses('wsus-site', 'off'),
  },
  {
    ...wsusControl,
    id: 'vmm-wsus-https-8531',
    port: fixed(8531),
    service: 'HTTPS',
    sources: ['M9'],
    errata: ['E11'],
    when: wsusUses('wsus-site', 'on'),
  },
  {
    id: 'vmm-sql-tds',
    initiator: 'vmm-server',
    listener: 'sql-server',
    transport: 'tcp',
    port: setting('sql'),
    service: 'TDS',
    channel: 'database',
    purpose: 'VMM reads and writes its database.',
    sources: ['M10'],
    errata: ['E12'],
    when: [{ choice: 'sql-instance', options: ['fixed-port'] }],
    change: {
      printed: '',
      where: 'vmm-setup',
      sentence: 'Set in SQL Server and given on the Database configuration page of VMM setup.',
    },
  },
  {
    id: 'vmm-lb-http',
    initiator: 'vmm-server',
    listener: 'load-balancer',
    transport: 'tcp',
    port: fixed(80),
    service: 'HTTP (load balancer provider)',
    channel: 'configuration',
    purpose: 'VMM configures the load balancer through the provider of its maker, where the provider uses HTTP.',
    sources: ['M11'],
    errata: [],
    when: [{ choice: 'lb-port', options: ['http'] }],
    change: loadBalancerPort,
  },
  {
    id: 'vmm-lb-https',
    initiator: 'vmm-server',
    listener: 'load-balancer',
    transport: 'tcp',
    port: fixed(443),
    service: 'HTTPS (load balancer provider)',
    channel: 'configuration',
    purpose: 'VMM configures the load balancer through the provider of its maker, where the provider uses HTTPS.',
    sources: ['M11'],
    errata: [],
    when: [{ choice: 'lb-port', options: ['https'] }],
    change: loadBalancerPort,
  },
]

/** The conditions under which WSUS listens on one of its four ports. */
export function wsusUses(site: string, ssl: string): readonly Condition[] {
  return [
    { choice: 'wsus-site', options: [site] },
    { choice: 'wsus-ssl', options: [ssl] },
  ]
}
