import { inLanguage } from './language.ts'
import { countedPlain } from './numbers.ts'

/** The list of all that is undecided, and "Least privilege". */
export const decisionWords = inLanguage({
  en: {
    title: 'Decisions',
    ask: 'Least privilege…',
    nothingOpen: 'Nothing is undecided that the flows of this plan depend on.',
    about:
      'While a choice is undecided, all documented alternatives are requested. A number behind an option says how many lines it would remove.',
    plan: 'The plan',
    all: (machines: number) => `All undecided (${machines})`,
    hide: 'Hide the machines',
    oneByOne: (machines: number) => `One by one: ${machines} machines`,
    unlisted: (machines: number) =>
      `${machines} more machines are not listed; decide for all, or in a machine’s inspector.`,
    upTo: (lines: number) => `up to −${lines}`,
    least: {
      title: 'Least privilege',
      step: 'Least privilege',
      apply: 'Apply',
      applyFewer: (lines: number) => `Apply: ${countedPlain(lines, { one: 'line', other: 'lines' })} fewer`,
      about:
        'Decides what is undecided and can be decided without asking anybody, for the fewest lines. What you decided stays. Domain relation, agent installation and SQL instance are left to you.',
      nothing: 'There is nothing to narrow.',
      decisions: 'Decisions to be made',
      wholePlan: 'the whole plan',
      check: (why: string) => `Check: ${why}`,
      goingCount: (lines: number) => `Lines that go (${lines})`,
      going: 'Lines that go',
      more: (lines: number) => `and ${lines} more lines of the same kinds.`,
    },
  },
  de: {
    title: 'Entscheidungen',
    ask: 'Minimale Rechte…',
    nothingOpen: 'Nichts ist offen, wovon die Datenflüsse dieses Plans abhängen.',
    about:
      'Solange eine Auswahl offen ist, werden alle dokumentierten Möglichkeiten beantragt. Eine Zahl hinter einer Möglichkeit sagt, wie viele Zeilen durch sie wegfallen.',
    plan: 'Der Plan',
    all: (machines: number) => `Alle offenen (${machines})`,
    hide: 'Maschinen verbergen',
    oneByOne: (machines: number) => `Einzeln: ${machines} Maschinen`,
    unlisted: (machines: number) =>
      `${machines} weitere Maschinen sind nicht aufgeführt; entweder für alle entscheiden oder im Inspektor der Maschine.`,
    upTo: (lines: number) => `bis zu −${lines}`,
    least: {
      title: 'Minimale Rechte',
      step: 'Minimale Rechte',
      apply: 'Anwenden',
      applyFewer: (lines: number) => `Anwenden: ${countedPlain(lines, { one: 'Zeile', other: 'Zeilen' })} weniger`,
      about:
        'Entscheidet, was offen ist und sich ohne Rückfrage entscheiden lässt, zugunsten möglichst weniger Zeilen. Was schon entschieden ist, bleibt. Domänenbeziehung, Installation des Agenten und SQL-Instanz bleiben offen.',
      nothing: 'Es gibt nichts einzugrenzen.',
      decisions: 'Anstehende Entscheidungen',
      wholePlan: 'der ganze Plan',
      check: (why: string) => `Zu prüfen: ${why}`,
      goingCount: (lines: number) => `Wegfallende Zeilen (${lines})`,
      going: 'Wegfallende Zeilen',
      more: (lines: number) => `und ${lines} weitere Zeilen derselben Art.`,
    },
  },
})
