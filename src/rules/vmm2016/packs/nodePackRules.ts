import type { Rule } from '../../catalogue.ts'
import { notStated, pingAllowed, windowsRange, windowsService } from '../changes.ts'
import { windowsServices } from '../documents.ts'
import { fixed, noPort, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

/** Roles whose servers form clusters, with the beginnings of the rules’ ids. */
const clustered = [
  ['host', 'hyperv-host'],
  ['vmm', 'vmm-server'],
  ['sql', 'sql-server'],
  ['file', 'file-server'],
] as const

/** Node → node of a failover cluster; on a link between two nodes each line goes both ways. */
export const nodePackRules: readonly Rule[] = clustered.flatMap(([beginning, role]) => nodeRules(beginning, role))

function nodeRules(beginning: string, role: string): readonly Rule[] {
  const node = {
    initiator: role,
    listener: role,
    pack: 'failover-cluster',
    source: windowsServices,
    channel: 'cluster',
  } as const
  return [
    extraRule({
      ...node,
      id: `${beginning}-node-cluster-udp`,
      transport: 'udp',
      port: fixed(3343),
      service: 'Cluster service (DTLS)',
      purpose: 'The nodes of a failover cluster exchange heartbeats and messages of the Cluster service.',
      change: notStated,
    }),
    extraRule({
      ...node,
      id: `${beginning}-node-cluster-tcp`,
      transport: 'tcp',
      port: fixed(3343),
      service: 'Cluster service',
      purpose: 'A node joins the failover cluster.',
      change: notStated,
    }),
    extraRule({
      ...node,
      id: `${beginning}-node-rpc`,
      transport: 'tcp',
      port: fixed(135),
      service: 'RPC endpoint mapper',
      purpose:
        'The nodes of a failover cluster call each other by RPC; the endpoint mapper names the port to use next.',
      change: windowsService,
    }),
    extraRule({
      ...node,
      id: `${beginning}-node-rpc-dynamic`,
      transport: 'tcp',
      port: setting('rpc-dynamic'),
      service: 'RPC dynamic ports',
      purpose:
        'RPC between the nodes continues on a port of this range; the document lists the range for UDP, and TCP is inferred from RPC.',
      change: windowsRange,
    }),
    extraRule({
      ...node,
      id: `${beginning}-node-dynamic-udp`,
      transport: 'udp',
      port: setting('rpc-dynamic'),
      service: 'Cluster service (dynamic ports)',
      purpose: 'The document lists randomly allocated high UDP ports between the nodes of a failover cluster.',
      change: windowsRange,
    }),
    extraRule({
      ...node,
      id: `${beginning}-node-netbios-name`,
      transport: 'udp',
      port: fixed(137),
      service: 'NetBIOS name service',
      purpose: 'The administration tool of the failover cluster finds the nodes by name.',
      change: windowsService,
    }),
    extraRule({
      ...node,
      id: `${beginning}-node-smb`,
      transport: 'tcp',
      port: fixed(445),
      service: 'SMB over TCP',
      purpose: 'The validation of a failover cluster needs SMB between its nodes in both directions.',
      change: windowsService,
      ...(beginning === 'host' && { sameLineAs: ['host-host-migration-smb'] }),
    }),
    extraRule({
      ...node,
      id: `${beginning}-node-ping`,
      transport: 'icmp',
      port: noPort,
      service: 'ICMP echo',
      purpose: 'The validation of a failover cluster pings its nodes by ICMPv4 and ICMPv6.',
      change: pingAllowed,
    }),
  ]
}
