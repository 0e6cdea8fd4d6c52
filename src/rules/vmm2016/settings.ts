import type { PortRange } from '#net/port.ts'
import type { Setting } from '../catalogue.ts'

const installDocs = 'MicrosoftDocs/SystemCenterDocs, vmm/install.md'
const portPage = 'VMM setup, Port configuration page'

/** The ports that VMM 2016 or its neighbours let you change. */
export const settings: readonly Setting[] = [
  {
    id: 'wcf-console',
    name: 'Console port',
    default: single(8100),
    range: false,
    meaning: 'The VMM server’s port for the console (IndigoTcpPort); the console is given the same one.',
    where: `${portPage}; console setup`,
    reinstall: true,
    source: `${installDocs}; vmm/install-console.md`,
  },
  {
    id: 'wcf-https',
    name: 'WCF port over HTTPS',
    default: single(8101),
    range: false,
    meaning: 'The VMM server’s port for Windows PE agents and the console (IndigoHTTPSPort).',
    where: portPage,
    reinstall: true,
    source: installDocs,
  },
  {
    id: 'wcf-nettcp',
    name: 'WCF port over NET.TCP',
    default: single(8102),
    range: false,
    meaning: 'The VMM server’s port for Windows Deployment Services and the console (IndigoNETTCPPort).',
    where: portPage,
    reinstall: true,
    source: installDocs,
  },
  {
    id: 'wcf-http',
    name: 'WCF port over HTTP',
    default: single(8103),
    range: false,
    meaning:
      'The VMM server’s port for time synchronisation of Windows PE agents and for the console (IndigoHTTPPort).',
    where: portPage,
    reinstall: true,
    source: installDocs,
  },
  {
    id: 'wsman',
    name: 'Agent control port',
    default: single(5985),
    range: false,
    meaning: 'The port on which VMM controls its agents by WS-Management over HTTP (WSManTcpPort).',
    where: portPage,
    reinstall: true,
    source: installDocs,
  },
  {
    id: 'bits',
    name: 'File transfer port',
    default: single(443),
    range: false,
    meaning: 'The BITS port of the VMM server, of hosts, library servers and file servers (BitsTcpPort).',
    where: portPage,
    reinstall: true,
    source: installDocs,
  },
  {
    id: 'sql',
    name: 'SQL Server port',
    default: single(1433),
    range: false,
    meaning: 'The port on which the instance with the VMM database listens.',
    where: 'SQL Server; VMM setup, Database configuration page',
    reinstall: false,
    source: 'MicrosoftDocs/SystemCenterDocs, vmm/Deploy/How-to-Install-a-VMM-Management-Server.md',
  },
  {
    id: 'vmconnect',
    name: 'Virtual machine connection port',
    default: single(2179),
    range: false,
    meaning: 'The port on which a Hyper-V host offers the screens of its virtual machines.',
    where: 'VMM console, properties of the host',
    reinstall: false,
    source: 'MicrosoftDocs/SystemCenterDocs, vmm/hyper-v-existing.md',
  },
  {
    id: 'vcenter',
    name: 'vCenter port',
    default: single(443),
    range: false,
    meaning: 'The port of VMware Web Services on the vCenter server.',
    where: 'VMM console, when the vCenter server is added',
    reinstall: false,
    source: 'MicrosoftDocs/SystemCenterDocs, vmm/manage-vmware-hosts.md',
  },
  {
    id: 'bmc-ipmi',
    name: 'BMC port for IPMI',
    default: single(623),
    range: false,
    meaning: 'The UDP port on which a baseboard management controller answers IPMI and DCMI.',
    where: 'The BMC; VMM is told the same port when the host is deployed',
    reinstall: false,
    source: 'MicrosoftDocs/SystemCenterDocs, vmm/hyper-v-bare-metal.md',
  },
  {
    id: 'bmc-smash',
    name: 'BMC port for SMASH',
    default: single(443),
    range: false,
    meaning: 'The TCP port on which a baseboard management controller answers SMASH over WS-Management.',
    where: 'The BMC; VMM is told the same port when the host is deployed',
    reinstall: false,
    source: 'MicrosoftDocs/SystemCenterDocs, vmm/hyper-v-bare-metal.md',
  },
  {
    id: 'rpc-dynamic',
    name: 'Dynamic port range',
    default: { from: 49152, to: 65535 },
    range: true,
    meaning: 'The ports that Windows hands out to RPC servers and to SQL instances without a fixed port.',
    where: 'Windows on the listening computers',
    reinstall: false,
    source: 'MicrosoftDocs/SupportArticles-docs, service-overview-and-network-port-requirements.md',
  },
]

function single(port: number): PortRange {
  return { from: port, to: port }
}
