import type { ProblemKind } from './problem.ts'
import { problemText } from './problemText.ts'

/** What the help says about one kind of problem. */
export interface ProblemPage {
  readonly heading: string
  /** Why a reviewer, a firewall or VMM itself objects. */
  readonly why: string
  readonly mend: string
  /** The document that says so; absent where it follows from what a request is. */
  readonly source?: string
}

const docs = 'MicrosoftDocs/SystemCenterDocs'

/** What the documentation says about each kind of problem. A new kind does not compile until it has a page. */
export const problemPages: Readonly<Record<ProblemKind, ProblemPage>> = {
  'no-vmm-server': {
    heading: 'No VMM management server',
    why: 'Nearly every flow of the article starts or ends at the VMM server. Without one the request is almost empty, which looks complete and is not.',
    mend: 'Add a machine with the role VMM management server and connect it.',
  },
  'machine-not-connected': {
    heading: 'A machine is not connected',
    why: 'Only connections have ports. What this machine needs is not in the request.',
    mend: 'Connect it to the machines it talks to, or remove it.',
  },
  'link-without-ports': {
    heading: 'A connection asks for no port',
    why: 'Either the rules know nothing between these roles, or a decision left everything out, or the ports are in a pack that is off.',
    mend: 'The problem names the decision or the pack. Otherwise check the roles, or remove the connection.',
  },
  'member-without-address': {
    heading: 'A computer has no address',
    why: 'A firewall rule needs an address on both sides. The rows stay in the request, marked MISSING and counted, and a network team sends them back.',
    mend: 'Enter an IP address, a network, a range or a full name.',
  },
  'machine-without-members': {
    heading: 'A machine has no computers',
    why: 'A machine stands for its members; without one there is no address to write into the request.',
    mend: 'Add at least one member with a name and an address.',
  },
  'invalid-address': {
    heading: 'An address is not valid',
    why: 'Programs read forms such as 010.0.0.1 or 127.1 in different ways, so Portolan passes none of them on.',
    mend: 'Write the address in its usual form; where one is meant, the field offers it.',
  },
  'duplicate-address': {
    heading: 'Two computers have one address',
    why: 'One of the two is wrong, or the two are one computer with several roles. The request would permit more, or less, than is meant.',
    mend: 'Correct the wrong one, or make them one machine with several roles.',
  },
  'no-common-ip-version': {
    heading: 'One side is IPv4, the other IPv6',
    why: 'A packet has addresses of one IP version. A firewall rule from an IPv4 address to an IPv6 address matches nothing, so what the connection is for does not work, and a network team refuses the row. The rows stay in the request, are marked NOT POSSIBLE with the action None, and are counted.',
    mend: 'Give both computers addresses of the same version. A computer that has both is best entered by its full name, which stands for both; a name is never marked.',
    source: 'RFC 791 section 3.1; RFC 8200 section 3',
  },
  'invalid-cidr': {
    heading: 'A network of a zone is not valid',
    why: 'Addresses cannot be checked against it.',
    mend: 'Enter networks as address and prefix length, such as 10.0.1.0/24.',
  },
  'unknown-role': {
    heading: 'A role is not known',
    why: 'The file names a role that this catalogue does not have. It is kept, and gives no flows.',
    mend: 'Choose a role from the palette, or open the plan with a newer version.',
  },
  'machine-without-role': {
    heading: 'A machine has no role',
    why: 'Rules join roles. Without one nobody can say which ports the machine needs.',
    mend: 'Give it a role in its inspector.',
  },
  'unknown-pack': {
    heading: 'A pack is not known',
    why: 'The file switches on a pack that this catalogue does not have. It is kept, and gives no flows.',
    mend: 'Switch it off, or open the plan with a newer version.',
  },
  'broken-own-pack': {
    heading: 'A pack of the plan’s own is broken',
    why: 'Own packs are held to the same rules as the catalogue: known roles, one transport, a port that is not as wide as any, a purpose and a source. What falls short gives no flows.',
    mend: 'Correct the pack’s file and load it again; its schema is published as portolan-pack.schema.json.',
  },
  'refused-own-flow': {
    heading: 'A flow that was added by hand is refused',
    why: 'A firewall line needs an end that starts it, one transport and a port. What has none would be read as any port, so it is left out.',
    mend: 'Remove the flow on its connection, or enter a port or a range.',
  },
  'unknown-choice': {
    heading: 'A decision is not known',
    why: 'The file decides something that this catalogue does not ask, or with an answer it does not have. It counts as undecided: all alternatives are requested.',
    mend: 'Decide again.',
  },
  'unknown-setting': {
    heading: 'A setting is not known',
    why: 'The file sets a port that this catalogue does not have. It is kept, and changes nothing.',
    mend: 'Remove it from the file, or open the plan with a newer version.',
  },
  'refused-setting': {
    heading: 'A port number is refused',
    why: 'The product does not accept this value, so the default is requested instead. VMM setup preassigns 5986, and a dynamic range that reaches down to named services would open them all.',
    mend: 'Enter a port, or a range, that the product accepts.',
    source: `${docs}, vmm/install.md`,
  },
  'address-outside-zone': {
    heading: 'An address is outside the networks of its zone',
    why: 'The zone decides which firewall a flow crosses. With the wrong zone the request goes to the wrong firewall, or to none.',
    mend: 'Correct the address, add its network to the zone, or move the machine.',
  },
  'overlapping-cidrs': {
    heading: 'Two zones share addresses',
    why: 'Nobody can tell to which zone an address in both belongs.',
    mend: 'Correct one of the networks, or nest one zone in the other.',
  },
  'machine-outside-zones': {
    heading: 'A machine stands in no zone',
    why: 'All its flows count as crossing a firewall that nobody named.',
    mend: 'Drag it into a zone, or choose one in its inspector.',
  },
  'duplicate-name': {
    heading: 'Several machines have one name',
    why: 'A reader of the request cannot tell them apart.',
    mend: 'Give them names of their own, or make them one machine with members.',
  },
  'name-too-long': {
    heading: 'A server name has more than 15 characters',
    why: 'The names of the VMM server, the SQL Server and the VMM service are limited to 15 characters.',
    mend: 'Choose a shorter computer name. What stands behind the first dot does not count.',
    source: `${docs}, vmm/plan-install.md`,
  },
  'boundary-undecided': {
    heading: 'Nobody has said which firewall stands between two zones',
    why: 'The lines between them name no firewall, so nobody knows whose ticket they are.',
    mend: 'Name the firewall in the matrix of zones, or say that there is none.',
  },
  'choice-undecided': {
    heading: 'A decision is open',
    why: 'All documented alternatives are requested, of which some are not needed: a port too many is a hole.',
    mend: 'Decide on the machine or for the plan; each option says what it adds and removes.',
  },
  'rpc-without-range': {
    heading: 'RPC without its dynamic range',
    why: 'The endpoint mapper on port 135 tells the caller to go on at a port of the dynamic range. With 135 alone the connection fails at a firewall. The article leaves the range out; its later edition names it.',
    mend: 'Switch on the pack “RPC dynamic ports”, and narrow the range in its setting where Windows is set so.',
    source: `${docs}, vmm/plan-ports-protocols.md (11/15/2024); MicrosoftDocs/SupportArticles-docs, service-overview-and-network-port-requirements.md`,
  },
  'plain-http': {
    heading: 'Plain HTTP where HTTPS exists',
    why: 'WSUS and load balancers offer both, and a reviewer asks why the plain one is needed.',
    mend: 'Decide for SSL on the machine that listens.',
    source: `${docs}, vmm/Manage/How-to-add-an-update-server-to-VMM.md; vmm/network-nlb.md`,
  },
  netbios: {
    heading: 'NetBIOS is asked for',
    why: 'The article lists 139 beside 445. Windows carries SMB over 445 alone, and many networks forbid 139.',
    mend: 'Decide to drop the legacy agent ports, or keep them and say why.',
    source: 'MicrosoftDocs/SupportArticles-docs, service-overview-and-network-port-requirements.md',
  },
  'obsolete-esx': {
    heading: 'ESX 3.x with VMM 2016',
    why: 'The article still names ESX 3.0/3.5. VMM 2016 manages ESX and ESXi 5.1, 5.5 and 6.0.',
    mend: 'Replace the host’s role, or remove it.',
    source: `${docs}, includes/system-reqs-vmm-2016.md`,
  },
  'esxi-without-vcenter': {
    heading: 'ESXi hosts without vCenter',
    why: 'VMM manages vSphere hosts only through the vCenter Server that manages them.',
    mend: 'Add the vCenter Server and connect it.',
    source: `${docs}, vmm/manage-vmware-hosts.md`,
  },
  'clustered-perimeter-hosts': {
    heading: 'Perimeter hosts form a cluster',
    why: 'VMM manages hosts in a perimeter network as stand-alone hosts only.',
    mend: 'Manage the hosts one by one, or bring the cluster into a domain that VMM’s trusts.',
    source: `${docs}, vmm/Manage/How-to-add-Hyper-V-hosts-in-a-perimeter-network-in-VMM.md`,
  },
  'server-on-host': {
    heading: 'The VMM server is a Hyper-V host',
    why: 'The documentation advises against installing VMM on a server that runs Hyper-V.',
    mend: 'Put the VMM server on a computer, or in a virtual machine, of its own.',
    source: `${docs}, vmm/plan-install.md`,
  },
  'crowded-server': {
    heading: 'SQL Server or library on the VMM server of many hosts',
    why: 'Above 150 hosts the documentation wants a dedicated VMM server, a remote library, and SQL Server elsewhere.',
    mend: 'Give SQL Server and library machines of their own. They add flows: connect them.',
    source: `${docs}, vmm/plan-install.md`,
  },
  'too-many-hosts': {
    heading: 'More hosts than VMM was tested with',
    why: 'VMM 2016 was tested with 1,000 physical hosts.',
    mend: 'Plan a second VMM server.',
    source: `${docs}, includes/system-reqs-vmm-2016.md`,
  },
  'pxe-outside-subnet': {
    heading: 'The PXE server stands in another zone than the machines to install',
    why: 'The PXE server must be in the subnet of the computers it provisions.',
    mend: 'Put a PXE server where the machines to install start.',
    source: `${docs}, vmm/hyper-v-bare-metal.md`,
  },
  'rejected-lines': {
    heading: 'Lines were rejected',
    why: 'They are not in the request. What VMM needs and does not get fails later, without naming the port.',
    mend: 'Note on each line why, and what is done instead.',
  },
  'ticket-details-missing': {
    heading: 'The ticket is incomplete',
    why: 'A network team asks who wants this, who owns it and what for. PCI DSS 4.0, 1.2.5, wants a business need for each permitted service.',
    mend: 'Fill in the ticket details of the plan.',
  },
}

/** The page of a kind of problem, for docs/problems. */
export function problemPage(kind: ProblemKind): string {
  const { heading, why, mend, source } = problemPages[kind]
  return [
    `# ${heading}`,
    `\`${kind}\` · ${problemText[kind].severity}`,
    why,
    `**What to do.** ${mend}`,
    ...(source === undefined ? [] : [`**Source.** ${source}`]),
    '',
  ].join('\n\n')
}

/** The list of all pages, by severity. */
export function problemList(): string {
  const kinds = Object.keys(problemPages) as ProblemKind[]
  const part = (severity: string) =>
    kinds
      .filter((kind) => problemText[kind].severity === severity)
      .sort()
      .map((kind) => `- [${problemPages[kind].heading}](${kind}.md)`)
      .join('\n')
  return [
    '# Problems',
    'What Portolan objects to. A problem can be accepted with a note; it then stands apart and no longer counts.',
    `## Errors\n\nThe request would be wrong or refused.\n\n${part('error')}`,
    `## Warnings\n\nThe request would be questioned.\n\n${part('warning')}`,
    `## Notes\n\nGood to know.\n\n${part('info')}`,
    '',
  ].join('\n\n')
}
