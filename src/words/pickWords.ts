import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

const link = { one: 'link', other: 'links' }
const flow = { one: 'flow', other: 'flows' }
const verbindung = { one: 'Verbindung', other: 'Verbindungen' }
const fluss = { one: 'Datenfluss', other: 'Datenflüsse' }

/** The choice of a machine from a list, and "Connect for me". */
export const pickWords = inLanguage({
  en: {
    find: 'Find a machine',
    placeholder: 'Name or role…',
    machines: 'Machines',
    none: 'Every other machine is connected already, or there is none. Add one from the palette.',
    noneKnown: 'No machine here for which the rules know a port.',
    showAll: (hidden: number) =>
      `Show all: ${counted(hidden, { one: 'more machine', other: 'more machines' })}, for which the rules know no port`,
    forMe: {
      title: 'Connect for me',
      step: 'Connect for me',
      links: (count: number) => counted(count, link),
      flows: (count: number) => counted(count, flow),
      addsFlows: (count: number) => `adds ${counted(count, flow)}`,
      add: (links: number) => `Add ${links === 0 ? 'links' : counted(links, link)}`,
      tooFew: 'There are no two machines to connect yet.',
      complete: 'Every link that the rules know between these machines is drawn.',
      missing: 'Missing links',
      tooMany: 'Too many to draw: let machines with members stand for groups of computers.',
    },
  },
  de: {
    find: 'Maschine suchen',
    placeholder: 'Name oder Rolle…',
    machines: 'Maschinen',
    none: 'Alle anderen Maschinen sind schon verbunden, oder es gibt keine. Die Palette bietet welche an.',
    noneKnown: 'Hier ist keine Maschine, für die die Regeln einen Port kennen.',
    showAll: (hidden: number) =>
      `Alle zeigen: ${counted(hidden, { one: 'weitere Maschine', other: 'weitere Maschinen' })}, für die die Regeln keinen Port kennen`,
    forMe: {
      title: 'Für mich verbinden',
      step: 'Für mich verbinden',
      links: (count: number) => counted(count, verbindung),
      flows: (count: number) => counted(count, fluss),
      addsFlows: (count: number) => `bringt ${counted(count, fluss)}`,
      add: (links: number) => `${links === 0 ? 'Verbindungen' : counted(links, verbindung)} hinzufügen`,
      tooFew: 'Es gibt noch keine zwei Maschinen, die sich verbinden lassen.',
      complete: 'Jede Verbindung, die die Regeln zwischen diesen Maschinen kennen, ist gezeichnet.',
      missing: 'Fehlende Verbindungen',
      tooMany: 'Zu viele zum Zeichnen: besser Maschinen mit Mitgliedern für Gruppen von Computern stehen lassen.',
    },
  },
})
