import type { Pack } from '../../catalogue.ts'
import {
  edition2024,
  laterEditions,
  scomFirewall,
  sqlFirewall,
  vmmDocs,
  wdsPorts,
  windowsServices,
  wsusSetup,
} from '../documents.ts'

/** Ports that a deployment needs and the article leaves out; each is off until somebody switches it on. */
export const packs: readonly Pack[] = [
  {
    id: 'rpc-dynamic',
    name: 'RPC dynamic ports',
    sentence:
      'Adds the dynamic port range that RPC on 135 leads to, from the VMM server to hosts, file servers and library servers, and for library servers 135 itself.',
    errata: ['E21'],
    source: `${edition2024}; ${windowsServices}`,
  },
  {
    id: 'host-to-host',
    name: 'Host to host',
    sentence:
      'Adds file transfer between Hyper-V hosts that are connected, which moving a virtual machine uses; members of one machine get no lines among themselves.',
    errata: ['E19'],
    source: `${laterEditions}; ${vmmDocs('vmm/migrate.md')}`,
  },
  {
    id: 'live-migration',
    name: 'Live migration',
    sentence:
      'Adds live migration between Hyper-V hosts that are connected, also over SMB; members of one machine get no lines among themselves.',
    errata: [],
    source: windowsServices,
  },
  {
    id: 'failover-cluster',
    name: 'Failover cluster',
    sentence:
      'Adds cluster traffic between nodes of one role that are connected: hosts, VMM, SQL or file servers; members of one machine get no lines among themselves.',
    errata: [],
    source: windowsServices,
  },
  {
    id: 'remote-library',
    name: 'Remote library',
    sentence:
      'Adds the agent’s ports on a library server of its own, and file transfer to it from hosts in an untrusted domain or a perimeter network.',
    errata: ['E4'],
    source: laterEditions,
  },
  {
    id: 'vmware',
    name: 'VMware as in the later article',
    sentence: 'Adds the lines between VMM, vCenter, ESXi and Hyper-V hosts that a later edition of the article lists.',
    errata: ['E10', 'E18'],
    source: edition2024,
  },
  {
    id: 'wsus-clients',
    name: 'WSUS clients',
    sentence: 'Adds the update agent’s way to WSUS from hosts, library servers and PXE servers.',
    errata: [],
    source: `${wsusSetup}; ${vmmDocs('vmm/update-server.md')}`,
  },
  {
    id: 'wsus-upstream',
    name: 'WSUS upstream',
    sentence: 'Adds the way of WSUS to Microsoft Update or to a WSUS server above it.',
    errata: [],
    source: wsusSetup,
  },
  {
    id: 'pxe-boot',
    name: 'Network boot',
    sentence: 'Adds DHCP, PXE and TFTP from bare-metal computers to the PXE server, which stands in their subnet.',
    errata: [],
    source: wdsPorts,
  },
  {
    id: 'pxe-agent',
    name: 'Agent on the PXE server',
    sentence:
      'Adds the ports of the agent that VMM installs on a PXE server; that they are a host’s ports is inferred.',
    errata: ['E21'],
    source: `${vmmDocs('vmm/hyper-v-bare-metal.md')} (the ports are inferred)`,
  },
  {
    id: 'directory',
    name: 'Directory and DNS',
    sentence: 'Adds the way of the VMM server, consoles, hosts and file servers to domain controllers and DNS servers.',
    errata: [],
    source: `${windowsServices}; ${scomFirewall}`,
  },
  {
    id: 'directory-powershell',
    name: 'Directory by PowerShell',
    sentence:
      'Adds Active Directory Web Services, for computers where the PowerShell module of Active Directory is used.',
    errata: [],
    source: windowsServices,
  },
  {
    id: 'sql-browser',
    name: 'SQL named instance',
    sentence: 'Adds SQL Server Browser and the dynamic port range for an instance without a fixed port.',
    errata: [],
    source: sqlFirewall,
  },
  {
    id: 'sql-always-on',
    name: 'SQL Always On',
    sentence:
      'Adds the endpoint between SQL servers that are connected as replicas; VMM reaches the listener’s name on the SQL Server port.',
    errata: [],
    source: `${sqlFirewall}; ${vmmDocs('vmm/ha-sql.md')}`,
  },
  {
    id: 'smi-s',
    name: 'SMI-S storage',
    sentence: 'Adds the way to the SMI-S provider of a storage array, on the port that its maker defines.',
    errata: ['E20'],
    source: `${laterEditions}; ${vmmDocs('vmm/storage-device.md')}`,
  },
  {
    id: 'smb-storage',
    name: 'SMB storage',
    sentence: 'Adds SMB from Hyper-V hosts to file servers that hold their virtual machines.',
    errata: [],
    source: `${vmmDocs('vmm/storage-file.md')}; ${windowsServices}`,
  },
  {
    id: 'scom',
    name: 'Operations Manager',
    sentence: 'Adds monitoring by System Center Operations Manager: VMM’s connection to it, and its agents’.',
    errata: [],
    source: `${vmmDocs('vmm/monitors-ops-manager.md')}; ${scomFirewall}`,
  },
  {
    id: 'scom-push',
    name: 'Operations Manager agent push',
    sentence:
      'Adds what Operations Manager needs to install its agent over the network; not needed where it is installed by hand.',
    errata: [],
    source: scomFirewall,
  },
  {
    id: 'spf',
    name: 'Service Provider Foundation',
    sentence: 'Adds the way of portals to Service Provider Foundation, and of it to the VMM server.',
    errata: [],
    source: 'Microsoft Learn, system-center/spf/overview',
  },
  {
    id: 'ipam',
    name: 'IPAM',
    sentence: 'Adds the way of the VMM server to an IP address management server.',
    errata: [],
    source: `${vmmDocs('vmm/network-ipam.md')}; reference of Get-IpamConfiguration`,
  },
]
