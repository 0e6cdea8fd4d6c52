import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

/** The flows of one machine, in and out. */
export const traceWords = inLanguage({
  en: {
    title: (machine: string) => `Flows of ${machine}`,
    ways: { in: 'In', out: 'Out', both: 'Both' },
    which: 'Which flows',
    inwards: (links: number) => `${counted(links, { one: 'link', other: 'links' })} in, dashed`,
    outwards: (links: number) => `${counted(links, { one: 'link', other: 'links' })} out`,
    bothWays: (links: number) => `${counted(links, { one: 'link', other: 'links' })} both ways`,
    none: 'None',
    end: 'End the highlighting',
    commands: {
      in: 'Highlight the flows that reach it',
      out: 'Highlight the flows that it starts',
      both: 'Highlight its flows',
    },
  },
  de: {
    title: (machine: string) => `Datenflüsse von ${machine}`,
    ways: { in: 'Ein', out: 'Aus', both: 'Beide' },
    which: 'Welche Datenflüsse',
    inwards: (links: number) => `${counted(links, { one: 'Verbindung', other: 'Verbindungen' })} ein, gestrichelt`,
    outwards: (links: number) => `${counted(links, { one: 'Verbindung', other: 'Verbindungen' })} aus`,
    bothWays: (links: number) => `${counted(links, { one: 'Verbindung', other: 'Verbindungen' })} in beide Richtungen`,
    none: 'Keine',
    end: 'Hervorhebung beenden',
    commands: {
      in: 'Datenflüsse hervorheben, die hier ankommen',
      out: 'Datenflüsse hervorheben, die hier beginnen',
      both: 'Datenflüsse hervorheben',
    },
  },
})
