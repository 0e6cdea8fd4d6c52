import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

const nouns = inLanguage({
  en: {
    port: { one: 'port', other: 'ports' },
    link: { one: 'link', other: 'links' },
    line: { one: 'line', other: 'lines' },
  },
  de: {
    port: { one: 'Port', other: 'Ports' },
    link: { one: 'Verbindung', other: 'Verbindungen' },
    line: { one: 'Zeile', other: 'Zeilen' },
  },
})

/** What labels on links say beside ports. */
export const labelWords = {
  ...inLanguage({
    en: { noPorts: 'no ports', allRejected: 'all rejected' },
    de: { noPorts: 'keine Ports', allRejected: 'alles abgelehnt' },
  }),
  ports: (count: number) => counted(count, nouns.port),
  sum: (links: number, lines: number) => `${counted(links, nouns.link)} · ${counted(lines, nouns.line)}`,
}
