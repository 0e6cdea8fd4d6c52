import { plainWord } from './columns.ts'

/** What a list needs to know about a role. */
export interface RoleWords {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Beginnings of computer names: "sql" for SQL01, "hv" for hv-07. Lower case. */
  readonly namePatterns: readonly string[]
}

export interface RoleGuess {
  /** Role ids, each once. */
  readonly roles: readonly string[]
  readonly doubt?: string
}

/** The roles that a cell names, several parted by commas, semicolons, "+", "/" or "and". */
export function rolesInCell(cell: string, known: readonly RoleWords[]): RoleGuess {
  const found = new Set<string>()
  let doubt: string | undefined
  // A role's own name may hold a separator.
  const parts = exactRole(cell, known) === undefined ? cell.split(/[;,+&/|]|\band\b/i) : [cell]
  for (const part of parts.map((text) => text.trim()).filter((text) => text !== '')) {
    const { role, unsure } = roleNamed(part, known)
    if (role === undefined) doubt ??= `“${part}” is no role that Portolan knows.`
    else {
      found.add(role.id)
      if (unsure) doubt ??= `“${part}” may mean another role than ${role.name}.`
    }
  }
  return { roles: [...found], ...(doubt !== undefined && { doubt }) }
}

const knownWords = new WeakMap<RoleWords, readonly string[]>()

/** Id, name and aliases as plain words; made once for each role, because a list asks for them in every cell. */
function wordsOf(role: RoleWords): readonly string[] {
  const before = knownWords.get(role)
  if (before !== undefined) return before
  const words = [role.id, role.name, ...role.aliases].map(plainWord)
  knownWords.set(role, words)
  return words
}

function exactRole(text: string, known: readonly RoleWords[]): RoleWords | undefined {
  const word = plainWord(text)
  return known.find((role) => wordsOf(role).includes(word))
}

/** By id, name or alias; otherwise by how a role's name or an alias begins, which is unsure when several do. */
function roleNamed(
  text: string,
  known: readonly RoleWords[],
): { readonly role: RoleWords | undefined; readonly unsure: boolean } {
  const word = plainWord(text)
  const exact = exactRole(text, known)
  if (exact !== undefined || word.length < 3) return { role: exact, unsure: false }
  const patterned = known.find((role) => role.namePatterns.includes(word))
  if (patterned !== undefined) return { role: patterned, unsure: false }
  // Short aliases ("vm", "db") begin too many words to mean anything.
  const begins = (name: string) => name.startsWith(word) || (name.length > 3 && word.startsWith(name))
  const beginning = known.filter((role) => wordsOf(role).some(begins))
  return { role: beginning[0], unsure: beginning.length > 1 }
}

/**
 * The role that a computer name speaks of: one of its words is a pattern ("CORP-SQL01" → corp, sql). Of several the last
 * one counts, since people write what a computer serves before what it is ("VMM-SQL-01"); that is doubtful, and so is a
 * word that only ends or begins with a pattern ("VMMSQL01").
 */
export function rolesInName(name: string, known: readonly RoleWords[]): RoleGuess {
  const words = (name.split('.')[0] ?? '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .reverse()
  const matching = (fits: (word: string, pattern: string) => boolean) =>
    words.flatMap((word) => known.filter((role) => role.namePatterns.some((pattern) => fits(word, pattern))))
  const [last, other] = new Set(matching((word, pattern) => word === pattern))
  if (last !== undefined && other === undefined) return { roles: [last.id] }
  if (last !== undefined) return { roles: [last.id], doubt: `The name may also mean ${other?.name}.` }
  const parts = [
    ...matching((word, pattern) => pattern.length > 1 && word.endsWith(pattern)),
    ...matching((word, pattern) => pattern.length > 2 && word.startsWith(pattern)),
  ]
  const [likely] = parts
  if (likely === undefined) return { roles: [], doubt: 'No role was recognised.' }
  return { roles: [likely.id], doubt: 'The role is a guess from the name.' }
}
