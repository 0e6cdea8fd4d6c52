import type { AdviceProblem } from '#flows/adviceProblem.ts'
import type { Words } from '#flows/problemNames.ts'
import type { Plan } from '#plan/plan.ts'
import { joined, machineName, memberName, shown, zoneName } from './germanNames.ts'
import { counted, numberText } from './numbers.ts'

const connections = (links: readonly string[]): string =>
  counted(links.length, { one: 'Verbindung', other: 'Verbindungen' })
const sideName = (plan: Plan, zone: string | null): string =>
  zone === null ? 'dem Bereich außerhalb aller Zonen' : zoneName(plan, zone)
/** What is said about one kind of problem; how grave it is, the core knows. */
export type SaidOf<P> = Omit<Words<P>, 'severity'>

/** The first three by name, the others counted. */
const some = (plan: Plan, machines: readonly string[]): string =>
  machines.length > 3
    ? `${machines
        .slice(0, 3)
        .map((id) => machineName(plan, id))
        .join(', ')} und ${numberText(machines.length - 3)} weitere`
    : joined(plan, machines)

/** What a ticket lacks, by what the core calls it. */
const details: Readonly<Record<string, string>> = {
  requester: 'der Antragsteller',
  owner: 'ein Verantwortlicher',
  justification: 'die Begründung',
  ticket: 'die Ticketnummer',
}

/** The words for advice, in German. */
export const germanAdvice: { readonly [K in AdviceProblem['kind']]: SaidOf<Extract<AdviceProblem, { kind: K }>> } = {
  'address-outside-zone': {
    title: ({ machine, member, zone }, plan) =>
      `Die Adresse von ${memberName(plan, machine, member)} liegt in keinem Netz von ${zoneName(plan, zone)}.`,
    help: () =>
      'Die Adresse berichtigen, ihr Netz der Zone hinzufügen oder die Maschine in die Zone verschieben, in der sie steht.',
  },
  'overlapping-cidrs': {
    title: ({ zones: [a, b], cidr, other }, plan) =>
      `${cidr} von ${zoneName(plan, a)} und ${other} von ${zoneName(plan, b)} überschneiden sich.`,
    help: () =>
      'Eine Adresse in beiden gehört sicher zu keinem. Eines berichtigen oder die eine Zone in die andere einbetten.',
  },
  'machine-outside-zones': {
    title: ({ machine }, plan) => `${machineName(plan, machine)} steht in keiner Zone.`,
    help: () =>
      'In eine Zone ziehen oder eine im Inspektor wählen. Bis dahin gelten alle Datenflüsse der Maschine als solche, die eine Firewall überqueren.',
  },
  'duplicate-name': {
    title: ({ name, machines }) => `${numberText(machines.length)} Maschinen tragen den Namen ${shown(name)}.`,
    help: () => 'Jeder einen eigenen Namen geben oder eine einzige Maschine mit Mitgliedern daraus machen.',
  },
  'name-too-long': {
    title: ({ machine, member }, plan) => `Der Name von ${memberName(plan, machine, member)} hat mehr als 15 Zeichen.`,
    help: () => 'Computer für den VMM-Server und SQL Server halten sich an die 15 Zeichen eines NetBIOS-Namens.',
  },
  'boundary-undecided': {
    title: ({ between: [a, b], flows }, plan) =>
      `Noch ist nicht festgehalten, welche Firewall zwischen ${sideName(plan, a)} und ${sideName(plan, b)} steht (${counted(flows, { one: 'Datenfluss', other: 'Datenflüsse' })}).`,
    help: () =>
      'Die Firewall in der Tabelle der Grenzen nennen oder festhalten, dass dort keine steht. Bis dahin nennen die Zeilen keine Firewall.',
  },
  'choice-undecided': {
    title: ({ name, machines }, plan) =>
      machines.length === 0
        ? `${shown(name)} ist für den Plan offen.`
        : `${shown(name)} ist offen für ${some(plan, machines)}.`,
    help: () => 'Alle dokumentierten Möglichkeiten stehen im Antrag. Eine Entscheidung macht ihn kleiner.',
  },
  'rpc-without-range': {
    title: ({ links }) =>
      `RPC wird auf Port 135 beantragt, aber nicht sein dynamischer Bereich (${connections(links)}).`,
    help: () =>
      'Der Endpoint Mapper auf 135 verweist den Aufrufer auf einen Port des dynamischen Bereichs. Das Regelpaket „Dynamische RPC-Ports“ fügt ihn hinzu; wo Windows so eingestellt ist, lässt sich der Bereich in seiner Einstellung einengen.',
  },
  'plain-http': {
    title: ({ links }) => `Unverschlüsseltes HTTP wird beantragt, wo es HTTPS gibt (${connections(links)}).`,
    help: () =>
      'Bei der Maschine, die empfängt, für SSL entscheiden; dann fällt der unverschlüsselte Port aus dem Antrag.',
  },
  netbios: {
    title: ({ links }) => `NetBIOS wird auf Port 139 beantragt (${connections(links)}).`,
    help: () =>
      'SMB läuft allein auf 445. Die Entscheidung, die alten Ports wegzulassen, nimmt 139 und WinRM auf 80 heraus.',
  },
  'obsolete-esx': {
    title: ({ machine }, plan) => `${machineName(plan, machine)} läuft mit ESX 3.x, das VMM 2016 nicht verwaltet.`,
    help: () =>
      'VMM 2016 verwaltet ESX und ESXi 5.1, 5.5 und 6.0 über vCenter. Die Zeile des Artikels ist ein Überrest.',
  },
  'esxi-without-vcenter': {
    title: ({ machines }, plan) =>
      `${joined(plan, machines.slice(0, 3))} ohne vCenter Server: VMM kann ESXi-Hosts nicht allein verwalten.`,
    help: () => 'Den vCenter Server hinzufügen, der sie verwaltet, und ihn verbinden.',
  },
  'clustered-perimeter-hosts': {
    title: ({ links }) => `Hosts im Perimeter bilden einen Cluster (${connections(links)}).`,
    help: () => 'VMM verwaltet Hosts im Perimeter nur als einzelne Hosts.',
  },
  'server-on-host': {
    title: ({ machine }, plan) => `${machineName(plan, machine)} ist zugleich VMM-Server und Hyper-V-Host.`,
    help: () =>
      'Die Dokumentation von VMM rät davon ab. Der VMM-Server gehört auf einen eigenen Computer oder in eine eigene virtuelle Maschine.',
  },
  'crowded-server': {
    title: ({ machine, hosts }, plan) =>
      `${machineName(plan, machine)} trägt auch SQL Server oder die Bibliothek, bei ${numberText(hosts)} zu verwaltenden Hosts.`,
    help: () => 'Ab 150 Hosts verlangt VMM einen eigenen Server, mit SQL Server und Bibliothek an anderer Stelle.',
  },
  'too-many-hosts': {
    title: ({ hosts }) => `${numberText(hosts)} Hosts sind mehr, als mit VMM 2016 getestet wurden.`,
    help: () => 'Getestet wurde mit 1.000 Hosts. Einen zweiten VMM-Server einplanen.',
  },
  'pxe-outside-subnet': {
    title: ({ machines: [server, client] }, plan) =>
      `${machineName(plan, server)} steht nicht in der Zone von ${machineName(plan, client)}.`,
    help: () =>
      'Ein PXE-Server bedient sein eigenes Subnetz: Einer gehört dorthin, wo die zu installierenden Maschinen starten.',
  },
  'rejected-lines': {
    title: ({ lines }) =>
      `${counted(lines, { one: 'Zeile ist', other: 'Zeilen sind' })} abgelehnt und nicht im Antrag.`,
    help: () =>
      'Was VMM braucht und nicht bekommt, scheitert später, ohne den Port zu nennen. Den Grund an der Zeile vermerken.',
  },
  'ticket-details-missing': {
    title: ({ fields }) => `Dem Ticket fehlt: ${fields.map((field) => details[field] ?? field).join(', ')}.`,
    help: () => 'Unter „Angaben zum Plan“ eintragen: Was fehlt, fragt das Netzwerkteam nach.',
  },
}
