import type { Pack } from '../catalogue.ts'

/** Ports that a deployment needs and the article leaves out; each is off until somebody switches it on. */
export const packs: readonly Pack[] = [
  {
    id: 'rpc-dynamic',
    name: 'RPC dynamic ports',
    sentence:
      'Adds the dynamic port range that RPC on 135 leads to, from the VMM server to hosts, file servers and library servers, and for library servers 135 itself.',
    errata: ['E21'],
    source:
      'MicrosoftDocs/SystemCenterDocs, vmm/plan-ports-protocols.md of 11/15/2024; MicrosoftDocs/SupportArticles-docs, service-overview-and-network-port-requirements.md',
  },
  {
    id: 'host-to-host',
    name: 'Host to host',
    sentence: 'Adds file transfer between Hyper-V hosts, which moving a virtual machine over the network uses.',
    errata: ['E19'],
    source: 'MicrosoftDocs/SystemCenterDocs, vmm/plan-ports-protocols.md of 05/07/2017 and 11/15/2024; vmm/migrate.md',
  },
  {
    id: 'sql-browser',
    name: 'SQL named instance',
    sentence: 'Adds SQL Server Browser and the dynamic port range for an instance without a fixed port.',
    errata: [],
    source: 'MicrosoftDocs/sql-docs, configure-the-windows-firewall-to-allow-sql-server-access.md',
  },
]
