import { inLanguage } from './language.ts'
import { counted } from './numbers.ts'

/** Rule packs, the port numbers that can be set, and the removal of a plan. */
export const packWords = inLanguage({
  en: {
    own: (rules: number) => `Your own: ${counted(rules, { one: 'rule', other: 'rules' })}.`,
    remove: (pack: string) => `Remove the pack ${pack}`,
    unknown: (id: string) => `${id} (unknown)`,
    unknownSentence: 'It gives no flows.',
    load: 'Load a pack from a file…',
    loadStep: (pack: string) => `Load the pack ${pack}`,
    about:
      'A pack is JSON with id, name, source and rules; portolan-pack.schema.json describes it. It is kept in the plan.',
    switchStep: 'Switch pack',
    file: 'Portolan pack',
    refused: (file: string) => `“${file}” is not a pack that can be used.`,
  },
  de: {
    own: (rules: number) => `Eigenes: ${counted(rules, { one: 'Regel', other: 'Regeln' })}.`,
    remove: (pack: string) => `Regelpaket ${pack} entfernen`,
    unknown: (id: string) => `${id} (unbekannt)`,
    unknownSentence: 'Es ergibt keine Datenflüsse.',
    load: 'Regelpaket aus einer Datei laden…',
    loadStep: (pack: string) => `Regelpaket ${pack} laden`,
    about:
      'Ein Regelpaket ist JSON mit id, name, source und rules; portolan-pack.schema.json beschreibt es. Es wird im Plan aufbewahrt.',
    switchStep: 'Regelpaket umschalten',
    file: 'Portolan-Regelpaket',
    refused: (file: string) => `„${file}“ ist kein Regelpaket, das sich verwenden lässt.`,
  },
})
