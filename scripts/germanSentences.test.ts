import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { germanFaults } from '../src/words/germanFaults.ts'
import { germanRefusals } from '../src/words/germanRefusals.ts'
import { germanSentence } from '../src/words/germanSentence.ts'

const german = { ...germanRefusals, ...germanFaults }

/** Where the core writes sentences that the page shows. Words of problems, reports and documents have tables of their own. */
const places = [
  'net',
  'plan',
  'rules/checks',
  'rules/checkSetting.ts',
  'flows',
  'scene',
  'export/readCsvBaseline.ts',
  'export/joinPieces.ts',
  'export/xlsx',
]
const apart =
  /\.test|samples|[vV]iolations\.ts|checkInvariants|(problem|advice)Text|problemPages|problemNames|comparePlans|explainFlow/
/** Checks that judge a catalogue as a whole, which tests alone ask. */
const ofCatalogue = /badDefaults|idleChoices|unnamedSameLines|unused/

/** What is written into files, which stay English, and what is said of faults of the program. */
const elsewhere = new Set([
  'Not needed any more.',
  'Not needed any more; it was requested on {}.',
  'The catalogue gives the rule {} no port.',
])

describe('sentences of the core', () => {
  const written = new Set(places.flatMap(filesOf).flatMap(textsOf))
  const sentences = [...written].filter((text) => /^[\p{Lu}{“"].* .*\.$/su.test(text) && /\p{L}{3} /u.test(text))

  it('are found at all', () => {
    expect(sentences.length).toBeGreaterThan(150)
    expect(sentences).toContain('{} and {} are linked already.')
  })

  it('have their German, and no German is left of one that is gone', () => {
    expect(sentences.filter((text) => !Object.hasOwn(german, text) && !elsewhere.has(text))).toEqual([])
    // Put together from a number and a word, or from the type of a value.
    const made = ['{} rule', '{} rules', 'a number', 'a boolean']
    expect(Object.keys(german).filter((text) => !written.has(text) && !made.includes(text))).toEqual([])
  })

  it('keep in German all that is put into them', () => {
    const holesOf = (text: string) => [...text.matchAll(/\{(\d?)\}/g)]
    for (const [english, said] of Object.entries(german)) {
      const wanted = holesOf(english).map((_, at) => String(at + 1))
      // A number that is dropped says itself: "The second zone is left out."
      expect(wanted, english).toEqual(expect.arrayContaining([...new Set(holesOf(said).map(([, place]) => place))]))
      const named = new Set(holesOf(said).map(([, place]) => place)).size
      expect(wanted.length - named, english).toBeLessThanOrEqual(english.startsWith('An earlier {}') ? 1 : 0)
    }
  })
})

describe('a sentence of the core in German', () => {
  it.each([
    ['"VMM01" and "Rack 1" are linked already.', '„VMM01“ und „Rack 1“ sind schon verbunden.'],
    ['“zone” is no role that Portolan knows.', '„zone“ ist keine Rolle, die Portolan kennt.'],
    ['A plan holds at most 10,000 links.', 'Ein Plan enthält höchstens 10.000 Verbindungen.'],
    [
      'The rule "r1" is broken. A TCP flow needs a port: without one it would be any.',
      'Die Regel „r1“ ist fehlerhaft. Ein Datenfluss über TCP braucht einen Port: Ohne einen wären es alle.',
    ],
    ['A zone must be an object. The zone is left out.', 'Eine Zone muss ein Objekt sein. Nicht übernommen: Zone.'],
    ['The field "id" is missing. The machine is left out.', 'Das Feld „id“ fehlt. Nicht übernommen: Maschine.'],
    [
      'There is no zone "Edge. The old one". The boundary is left out.',
      'Es gibt keine Zone „Edge. The old one“. Die Grenze entfällt.',
    ],
    ['An IPv4 address has four parts, and this one has three.', 'Eine IPv4-Adresse hat vier Teile, diese hat drei.'],
    [
      'This is not JSON. Line 2, column 4: expected a comma or a closing bracket, but the file ends.',
      'Dies ist kein JSON. Zeile 2, Spalte 4: Erwartet wird ein Komma oder eine schließende Klammer, aber die Datei endet.',
    ],
    ['A pack of this plan with 3 rules.', 'Ein Regelpaket dieses Plans mit 3 Regeln.'],
    ['Nobody wrote this.', 'Nobody wrote this.'],
  ])('%s', (english, said) => {
    expect(germanSentence(english)).toBe(said)
  })

  it('is German to its end whatever follows it', () => {
    const filled = (text: string) => text.replaceAll(/\{\d?\}/g, '7')
    for (const fault of Object.keys(germanFaults).filter((text) => text.endsWith('.'))) {
      const said = germanSentence(filled(fault))
      expect(germanSentence(`${filled(fault)} The machine is left out.`)).toBe(`${said} Nicht übernommen: Maschine.`)
    }
  })

  it('is told from a long text that somebody typed in the words of the core', () => {
    // By a pattern, which tries all places of the words with all others, this would outlast the test.
    const typed = 'a takes b from c to . '.repeat(4_500)
    expect(germanSentence(typed)).toBe(typed)
  })
})

function filesOf(place: string): readonly string[] {
  const path = `src/${place}`
  if (place.endsWith('.ts')) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !apart.test(name) && !ofCatalogue.test(name))
    .map((name) => `${path}/${name}`)
}

/** The texts that stand in a file, with holes for what is put into them; those of thrown faults of the program are left out. */
function textsOf(path: string): readonly string[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && /^(Range|Type)?Error$/.test(node.expression.getText())) return
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text)
    if (ts.isTemplateExpression(node)) {
      texts.push(node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
  return texts
}
