import { germanFaults } from './germanFaults.ts'
import { germanRefusals } from './germanRefusals.ts'

/** What the core puts into its sentences as single words. */
const nouns: Readonly<Record<string, string>> = {
  no: 'keine',
  one: 'einen',
  two: 'zwei',
  three: 'drei',
  zone: 'Zone',
  zones: 'Zonen',
  machine: 'Maschine',
  machines: 'Maschinen',
  link: 'Verbindung',
  links: 'Verbindungen',
  note: 'Notiz',
  notes: 'Notizen',
  decision: 'Entscheidung',
  decisions: 'Entscheidungen',
  boundary: 'Grenze',
  boundaries: 'Grenzen',
  entry: 'Eintrag',
  element: 'Element',
  request: 'Antrag',
  requests: 'Anträge',
  pack: 'Regelpaket',
  packs: 'Regelpakete',
  view: 'Ansicht',
  views: 'Ansichten',
  role: 'Rolle',
  roles: 'Rollen',
  member: 'Mitglied',
  flow: 'Datenfluss',
  row: 'Zeile',
  rows: 'Zeilen',
  rule: 'Regel',
  rules: 'Regeln',
  source: 'Quelle',
  destination: 'Ziel',
  service: 'Dienst',
  setting: 'Einstellung',
  settings: 'Einstellungen',
  erratum: 'Erratum',
  choice: 'Auswahl',
  choices: 'Auswahlen',
  channel: 'Verwendung',
  purpose: 'Zweck',
}

interface Sentence {
  /** What stands before, between and after the things that are put into it. */
  readonly english: readonly string[]
  readonly german: string
  /** For each thing put into it, in order: whether it stands in quotes, as somebody typed it. */
  readonly typed: readonly boolean[]
}

/** Sentences with the most words of their own first: those say the most about a text that several could match. */
function compile(): readonly Sentence[] {
  return Object.entries({ ...germanRefusals, ...germanFaults })
    .sort(([one], [other]) => other.replaceAll('{}', '').length - one.replaceAll('{}', '').length)
    .map(([sentence, german]) => {
      const english = sentence.split('{}')
      return { english, german, typed: english.map((before) => before.endsWith('“')) }
    })
}

/**
 * What is put into a sentence, or null when the text is another one. Looked for and not matched by a pattern: what somebody
 * typed may hold the words of a sentence again and again, and a pattern would try all of them with all others.
 */
function putInto(text: string, english: readonly string[]): readonly string[] | null {
  const [first = '', ...middle] = english
  const last = middle.pop()
  if (last === undefined) return text === first ? [] : null
  if (!text.startsWith(first) || !text.endsWith(last)) return null
  const parts: string[] = []
  let at = first.length
  for (const between of middle) {
    const next = text.indexOf(between, at + 1)
    if (next === -1) return null
    parts.push(text.slice(at, next))
    at = next + between.length
  }
  const rest = text.slice(at, text.length - last.length)
  return rest === '' ? null : [...parts, rest]
}

let sentences: readonly Sentence[] | undefined

/**
 * A sentence of the core in German. The core writes English sentences with names and numbers put into them; each is known
 * by its English, and what was put into it is put into its German, itself in German where it is a sentence or a word of
 * the core. Of a text of several sentences each is looked for. What is not known stays as it is.
 */
export function germanSentence(text: string): string {
  return whole(text, false) ?? inParts(text) ?? whole(text, true) ?? text
}

/** A text that is known as one. Two sentences in a row are each for itself, unless what is put in may hold the end of one. */
function whole(text: string, holdsEnds: boolean): string | undefined {
  sentences ??= compile()
  for (const { english, german, typed } of sentences) {
    const parts = putInto(text, english)
    if (parts === null) continue
    if (!holdsEnds && parts.some((part, place) => !typed[place] && part.includes('. '))) continue
    return german.replace(/\{(\d)\}/g, (_, digit) => {
      const place = Number(digit) - 1
      const part = parts[place] ?? ''
      return typed[place] ? part : putIn(part)
    })
  }
  return undefined
}

/** As many of the first sentences as are known as one, and the rest. */
function inParts(text: string): string | undefined {
  for (let at = text.lastIndexOf('. '); at > 0; at = text.lastIndexOf('. ', at - 1)) {
    const first = whole(text.slice(0, at + 1), false)
    if (first !== undefined) return `${first} ${germanSentence(text.slice(at + 2))}`
  }
  return undefined
}

/** What stands in a sentence: a word or a sentence of the core, a number, a quoted name, or anything else. */
function putIn(text: string): string {
  if (Object.hasOwn(nouns, text)) return nouns[text] ?? text
  if (/^\d{1,3}(,\d{3})+$/.test(text)) return text.replaceAll(',', '.')
  const name = /^"([^"\\]*)"$/.exec(text)?.[1]
  return name === undefined ? germanSentence(text) : `„${name}“`
}
