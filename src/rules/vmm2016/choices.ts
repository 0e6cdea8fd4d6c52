import type { Choice } from '../catalogue.ts'

const docs = 'MicrosoftDocs/SystemCenterDocs'

/** Facts about the deployment that decide between documented alternatives. Undecided, all alternatives stay. */
export const choices: readonly Choice[] = [
  {
    id: 'domain',
    name: 'Domain relation',
    question: 'How does the host’s domain relate to the domain of the VMM server?',
    role: 'hyperv-host',
    options: [
      {
        id: 'trusted',
        name: 'Trusted domain',
        sentence:
          'The same domain or one with a two-way trust: the article lists no connection from the host to the VMM server.',
      },
      {
        id: 'untrusted',
        name: 'Untrusted domain',
        sentence: 'A domain without trust: the host also connects to the VMM server for file transfer.',
      },
      {
        id: 'perimeter',
        name: 'Perimeter or workgroup',
        sentence:
          'No common domain: the agent is installed on the host by hand, so the ports for pushing it go, and is controlled over 5986 alone.',
      },
    ],
    source: `${docs}, vmm/hyper-v-existing.md; vmm/Manage/How-to-add-Hyper-V-hosts-in-a-perimeter-network-in-VMM.md`,
  },
  {
    id: 'agent',
    name: 'Agent installation',
    question: 'Who installs the VMM agent on the host?',
    role: 'hyperv-host',
    options: [
      {
        id: 'push',
        name: 'VMM pushes it',
        sentence: 'The VMM server installs the agent over the network, by RPC and SMB.',
        notWith: {
          choice: 'domain',
          options: ['perimeter'],
          why: 'A host in the perimeter or a workgroup has its agent installed locally.',
        },
      },
      {
        id: 'local',
        name: 'Installed locally',
        sentence:
          'Somebody installs the agent on the host, so the ports for pushing it are left out; that VMM then does without them is inferred.',
      },
    ],
    source: `${docs}, vmm/hyper-v-existing.md; MicrosoftDocs/SupportArticles-docs, adding-host-error-415.md`,
  },
  {
    id: 'legacy',
    name: 'Legacy agent ports',
    question: 'Keep the agent’s legacy ports, WinRM on 80 and NetBIOS on 139?',
    options: [
      { id: 'keep', name: 'Keep', sentence: 'The article lists them, so they are requested.' },
      {
        id: 'drop',
        name: 'Drop',
        sentence: 'WinRM listens on 5985 since version 2.0 and SMB runs directly on 445, so neither port is requested.',
      },
    ],
    leastPrivilege: {
      prefer: ['drop'],
      why: 'WinRM listens on 5985 and SMB on 445, unless a computer has been set to the old ports.',
    },
    source:
      'MicrosoftDocs/win32, installation-and-configuration-for-windows-remote-management.md; MicrosoftDocs/SupportArticles-docs, service-overview-and-network-port-requirements.md',
  },
  {
    id: 'wsus-site',
    name: 'WSUS web site',
    question: 'Which web site does WSUS use?',
    role: 'wsus-server',
    options: [
      {
        id: 'default-site',
        name: 'Default web site',
        sentence: 'WSUS listens on 80 or 443, the default up to WSUS 3.2.',
      },
      {
        id: 'wsus-site',
        name: 'Site of its own',
        sentence: 'WSUS listens on 8530 or 8531, the default since Windows Server 2012.',
      },
    ],
    leastPrivilege: {
      prefer: ['wsus-site', 'default-site'],
      why: 'VMM needs WSUS 4.0 or later, which uses a web site of its own unless it was moved.',
    },
    source: 'MicrosoftDocs/windowsserverdocs, windows-server-update-services/deploy/2-configure-wsus.md',
  },
  {
    id: 'wsus-ssl',
    name: 'WSUS SSL',
    question: 'Does VMM use SSL to reach WSUS?',
    role: 'wsus-server',
    options: [
      { id: 'off', name: 'Without SSL', sentence: 'HTTP on 80 or 8530.' },
      { id: 'on', name: 'With SSL', sentence: 'HTTPS on 443 or 8531.' },
    ],
    leastPrivilege: {
      prefer: ['on', 'off'],
      why: 'SSL is the encrypted one; WSUS needs a certificate for it.',
    },
    source: `${docs}, vmm/Manage/How-to-add-an-update-server-to-VMM.md`,
  },
  {
    id: 'bmc-protocol',
    name: 'BMC protocol',
    question: 'Which protocol does the baseboard management controller speak?',
    role: 'bmc',
    options: [
      {
        id: 'ipmi',
        name: 'IPMI or DCMI',
        sentence: 'IPMI 1.5 or 2.0, or DCMI 1.0, by UDP, on 623 unless the setting says otherwise.',
      },
      {
        id: 'smash',
        name: 'SMASH',
        sentence: 'SMASH over WS-Management, by TCP, on 443 unless the setting says otherwise.',
      },
    ],
    leastPrivilege: {
      prefer: ['smash', 'ipmi'],
      why: 'SMASH over WS-Management is the encrypted one; the management controller must speak it.',
    },
    source: `${docs}, vmm/hyper-v-bare-metal.md`,
  },
  {
    id: 'sql-instance',
    name: 'SQL instance',
    question: 'Does the SQL Server instance listen on a fixed port?',
    role: 'sql-server',
    options: [
      {
        id: 'fixed-port',
        name: 'Fixed port',
        sentence: 'A default instance, or one with a port of its own: one line, with the port of the setting.',
      },
      {
        id: 'dynamic-port',
        name: 'Dynamic port',
        sentence:
          'A named instance whose port changes: the fixed port goes, and the pack “SQL named instance” has what is needed.',
      },
    ],
    source: 'MicrosoftDocs/sql-docs, configure-the-windows-firewall-to-allow-sql-server-access.md',
  },
  {
    id: 'lb-port',
    name: 'Load balancer port',
    question: 'On which port is the load balancer configured?',
    role: 'load-balancer',
    options: [
      { id: 'http', name: 'HTTP', sentence: 'The provider uses port 80.' },
      { id: 'https', name: 'HTTPS', sentence: 'The provider uses port 443.' },
    ],
    leastPrivilege: {
      prefer: ['https', 'http'],
      why: 'HTTPS is the encrypted one; the load balancer’s provider must use it.',
    },
    source: `${docs}, vmm/network-nlb.md`,
  },
]
