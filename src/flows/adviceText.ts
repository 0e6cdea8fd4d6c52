import type { Plan } from '#plan/plan.ts'
import type { AdviceProblem } from './adviceProblem.ts'
import { joined, machineName, memberName, shown, type Words, zoneName } from './problemNames.ts'

const counted = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`)
const connections = (links: readonly string[]): string => counted(links.length, 'connection', 'connections')
const sideName = (plan: Plan, zone: string | null): string =>
  zone === null ? 'outside any zone' : zoneName(plan, zone)

/** The words for advice. */
export const adviceText: { readonly [K in AdviceProblem['kind']]: Words<Extract<AdviceProblem, { kind: K }>> } = {
  'address-outside-zone': {
    severity: 'warning',
    title: ({ machine, member, zone }, plan) =>
      `The address of ${memberName(plan, machine, member)} is in no network of ${zoneName(plan, zone)}.`,
    help: () => 'Correct the address, add its network to the zone, or move the machine to the zone where it stands.',
  },
  'overlapping-cidrs': {
    severity: 'warning',
    title: ({ zones: [a, b], cidr, other }, plan) =>
      `${cidr} of ${zoneName(plan, a)} and ${other} of ${zoneName(plan, b)} overlap.`,
    help: () =>
      'An address in both belongs to neither for certain. Correct one of them, or nest one zone in the other.',
  },
  'machine-outside-zones': {
    severity: 'warning',
    title: ({ machine }, plan) => `${machineName(plan, machine)} stands in no zone.`,
    help: () =>
      'Drag it into a zone or choose one in its inspector. Until then all its flows count as crossing a firewall.',
  },
  'duplicate-name': {
    severity: 'warning',
    title: ({ name, machines }) => `${machines.length} machines have the name ${shown(name)}.`,
    help: () => 'Give them names of their own, or make them one machine with members.',
  },
  'name-too-long': {
    severity: 'warning',
    title: ({ machine, member }, plan) => `${memberName(plan, machine, member)} has a name of over 15 characters.`,
    help: () => 'Computers for the VMM server and SQL Server keep to the 15 characters of a NetBIOS name.',
  },
  'boundary-undecided': {
    severity: 'warning',
    title: ({ between: [a, b], flows }, plan) =>
      `Nobody has said which firewall stands between ${sideName(plan, a)} and ${sideName(plan, b)} (${counted(flows, 'flow', 'flows')}).`,
    help: () =>
      'Name the firewall in the matrix of zones, or say that there is none. Until then its lines name no firewall.',
  },
  'choice-undecided': {
    severity: 'info',
    title: ({ name, machines }, plan) =>
      machines.length === 0
        ? `${shown(name)} is undecided for the plan.`
        : `${shown(name)} is undecided for ${joined(plan, machines.slice(0, 3))}${machines.length > 3 ? ` and ${machines.length - 3} more` : ''}.`,
    help: () => 'All documented alternatives are in the request. Deciding makes it smaller.',
  },
  'rpc-without-range': {
    severity: 'warning',
    title: ({ links }) => `RPC is asked for on port 135 without its dynamic range (${connections(links)}).`,
    help: () =>
      'The endpoint mapper on 135 sends the caller on to a port of the dynamic range. The pack “RPC dynamic ports” adds it; narrow the range in its setting where Windows is set so.',
  },
  'plain-http': {
    severity: 'info',
    title: ({ links }) => `Plain HTTP is asked for where HTTPS exists (${connections(links)}).`,
    help: () => 'Decide for SSL on the machine that listens, and the plain port leaves the request.',
  },
  netbios: {
    severity: 'info',
    title: ({ links }) => `NetBIOS is asked for on port 139 (${connections(links)}).`,
    help: () => 'SMB runs on 445 alone. Deciding to drop the legacy ports takes 139 and WinRM on 80 out.',
  },
  'obsolete-esx': {
    severity: 'warning',
    title: ({ machine }, plan) => `${machineName(plan, machine)} runs ESX 3.x, which VMM 2016 does not manage.`,
    help: () => 'VMM 2016 manages ESX and ESXi 5.1, 5.5 and 6.0 through vCenter. The article’s row is a leftover.',
  },
  'esxi-without-vcenter': {
    severity: 'warning',
    title: ({ machines }, plan) =>
      `${joined(plan, machines.slice(0, 3))} without a vCenter Server: VMM cannot manage ESXi hosts alone.`,
    help: () => 'Add the vCenter Server that manages them, and connect it.',
  },
  'clustered-perimeter-hosts': {
    severity: 'warning',
    title: ({ links }) => `Hosts in the perimeter form a cluster (${connections(links)}).`,
    help: () => 'VMM manages perimeter hosts as stand-alone hosts only.',
  },
  'server-on-host': {
    severity: 'warning',
    title: ({ machine }, plan) => `${machineName(plan, machine)} is a VMM server and a Hyper-V host at once.`,
    help: () =>
      'The VMM documentation advises against it. Put the VMM server on a computer, or in a virtual machine, of its own.',
  },
  'crowded-server': {
    severity: 'warning',
    title: ({ machine, hosts }, plan) =>
      `${machineName(plan, machine)} also holds SQL Server or the library, with ${hosts} hosts to manage.`,
    help: () => 'Above 150 hosts VMM wants a server of its own, with SQL Server and library elsewhere.',
  },
  'too-many-hosts': {
    severity: 'warning',
    title: ({ hosts }) => `${hosts} hosts are more than VMM 2016 was tested with.`,
    help: () => 'It was tested with 1,000 hosts. Plan a second VMM server.',
  },
  'pxe-outside-subnet': {
    severity: 'warning',
    title: ({ machines: [server, client] }, plan) =>
      `${machineName(plan, server)} does not stand in the zone of ${machineName(plan, client)}.`,
    help: () => 'A PXE server serves its own subnet: put one where the machines to install start.',
  },
  'rejected-lines': {
    severity: 'info',
    title: ({ lines }) => `${counted(lines, 'line is', 'lines are')} rejected and not in the request.`,
    help: () => 'What VMM needs and does not get fails later, without naming the port. Note why on the line.',
  },
  'ticket-details-missing': {
    severity: 'info',
    title: ({ fields }) => `The ticket has no ${fields.join(', no ')}.`,
    help: () => 'Fill them in under “Plan details”: a network team asks back for what is missing.',
  },
}
