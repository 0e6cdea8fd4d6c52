import type { Problem, ProblemKind } from '#flows/problem.ts'
import { coreSentence } from './coreSentence.ts'
import { germanAdvice, type SaidOf } from './germanAdvice.ts'
import { joined, linkName, machineName, memberName, shown, zoneName } from './germanNames.ts'
import { counted } from './numbers.ts'

const list = (names: readonly string[]): string => names.map(shown).join(', ')

/** The words for each kind of problem, in German. A kind that the core knows and this lacks does not compile. */
export const germanProblems: { readonly [K in ProblemKind]: SaidOf<Extract<Problem, { kind: K }>> } = {
  ...germanAdvice,
  'no-vmm-server': {
    title: () => 'Der Plan hat keinen VMM-Verwaltungsserver.',
    help: () =>
      'Eine Maschine mit der Rolle „VMM management server“ hinzufügen: Fast jeder Datenfluss beginnt oder endet dort.',
  },
  'machine-not-connected': {
    title: ({ machine }, plan) => `${machineName(plan, machine)} ist nicht verbunden.`,
    help: () => 'Mit den Maschinen verbinden, mit denen sie spricht, oder entfernen.',
  },
  'link-without-ports': {
    title: ({ link }, plan) => `${linkName(plan, link)} braucht keinen Port.`,
    help: ({ leftOut, packs }) => {
      const reasons = [
        ...(leftOut.length > 0 ? [`Was der Artikel nennt, lässt die Entscheidung über ${list(leftOut)} aus.`] : []),
        ...(packs.length > 0 ? [`Ports hat das ausgeschaltete Regelpaket ${list(packs)}.`] : []),
      ]
      return reasons.length > 0
        ? reasons.join(' ')
        : 'Die Regeln kennen keinen Datenfluss zwischen diesen Rollen. Die Rollen beider Maschinen prüfen oder die Verbindung entfernen.'
    },
  },
  'member-without-address': {
    title: ({ machine, member }, plan) => `${memberName(plan, machine, member)} hat keine Adresse.`,
    help: () =>
      'IP-Adresse oder vollen Namen angeben. Bis dahin sind die Zeilen im Antrag als unvollständig gekennzeichnet.',
  },
  'machine-without-members': {
    title: ({ machine }, plan) => `${machineName(plan, machine)} hat keinen Computer mit einer Adresse.`,
    help: () =>
      'Mindestens ein Mitglied mit Name und Adresse hinzufügen. Bis dahin sind die Zeilen als unvollständig gekennzeichnet.',
  },
  'invalid-address': {
    title: ({ machine, member, reason }, plan) =>
      `Die Adresse von ${memberName(plan, machine, member)} ist nicht gültig. ${coreSentence(reason)}`,
    help: () =>
      'Eine IPv4- oder IPv6-Adresse, ein Netz wie 10.0.0.0/24, einen Bereich oder einen vollen Namen angeben.',
  },
  'duplicate-address': {
    title: ({ address, machines }, plan) =>
      machines.length === 1
        ? `${joined(plan, machines)} hat die Adresse ${address} mehr als einmal.`
        : `${joined(plan, machines)} haben dieselbe Adresse ${address}.`,
    help: () => 'Die falsche berichtigen oder eine einzige Maschine mit mehreren Rollen daraus machen.',
  },
  'no-common-ip-version': {
    title: ({ link, source, destination, pairs }, plan) =>
      `${linkName(plan, link)} kann nicht funktionieren: Kein Paket gelangt von ${source} zu ${destination}${pairs === 1 ? '' : `, auch nicht zwischen ${counted(pairs - 1, { one: 'weiteren Paar', other: 'weiteren Paaren' })} aus einer IPv4- und einer IPv6-Adresse`}.`,
    help: () =>
      'Beiden Seiten Adressen derselben IP-Version geben, oder volle Namen, wo ein Computer beides hat. Bis dahin sind die Zeilen als nicht möglich gekennzeichnet und nicht freizuschalten.',
  },
  'invalid-cidr': {
    title: ({ zone, cidr, reason }, plan) =>
      `${shown(cidr)} von ${zoneName(plan, zone)} ist kein Netz. ${coreSentence(reason)}`,
    help: () => 'Netze als Adresse und Präfixlänge angeben, etwa 10.0.1.0/24.',
  },
  'unknown-role': {
    title: ({ machine, role }, plan) =>
      `${machineName(plan, machine)} hat die Rolle ${shown(role)}, die nicht bekannt ist.`,
    help: () => 'Eine Rolle aus der Palette wählen. Die unbekannte bleibt in der Datei, ergibt aber keine Datenflüsse.',
  },
  'machine-without-role': {
    title: ({ machine }, plan) => `${machineName(plan, machine)} hat keine Rolle.`,
    help: () => 'Eine Rolle geben: Ohne sie kann keine Regel sagen, welche Ports die Maschine braucht.',
  },
  'unknown-pack': {
    title: ({ pack }) => `Das Regelpaket ${shown(pack)} ist nicht bekannt.`,
    help: () => 'Es bleibt in der Datei, ergibt aber keine Datenflüsse. Eine neuere Version kennt es vielleicht.',
  },
  'broken-own-pack': {
    title: ({ pack, rule, reason }, plan) => {
      const name = plan.ownPacks.find(({ id }) => id === pack)?.name ?? pack
      return rule === undefined
        ? `Das eigene Regelpaket ${shown(name)} ist fehlerhaft. ${coreSentence(reason)}`
        : `Regel ${rule + 1} des eigenen Regelpakets ${shown(name)} ist fehlerhaft. ${coreSentence(reason)}`
    },
    help: () =>
      'Was fehlerhaft ist, bleibt in der Datei, ergibt aber keine Datenflüsse. Die Datei des Regelpakets berichtigen und neu laden.',
  },
  'refused-own-flow': {
    title: ({ link, place, reason }, plan) =>
      `${linkName(plan, link)} hat einen eigenen Datenfluss (${place + 1}), der abgewiesen wird. ${coreSentence(reason)}`,
    help: () =>
      'Er bleibt in der Datei, steht aber nicht im Antrag. Entfernen oder einen Port angeben, den eine Firewall öffnen kann.',
  },
  'unknown-choice': {
    title: ({ choice, option, machine }, plan) =>
      `${machine === undefined ? 'Der Plan' : machineName(plan, machine)} beantwortet ${shown(choice)} mit ${shown(option)}, was nicht bekannt ist.`,
    help: () => 'Das zählt als offen, darum stehen alle dokumentierten Möglichkeiten im Antrag. Noch einmal wählen.',
  },
  'unknown-setting': {
    title: ({ setting }) => `Die Einstellung ${shown(setting)} ist nicht bekannt.`,
    help: () => 'Sie bleibt in der Datei und ändert nichts. Eine neuere Version kennt sie vielleicht.',
  },
  'refused-setting': {
    title: ({ setting, value, reason }) =>
      `${shown(value)} kann nicht der Wert von ${shown(setting)} sein. ${coreSentence(reason)}`,
    help: () => 'Stattdessen gilt der Standard. Einen Port angeben, den das Produkt annimmt.',
  },
}
