import { memberAddress } from '#flows/memberAddress.ts'
import { rolesInCell } from '#plan/lists/guessRoles.ts'
import type { Plan } from '#plan/plan.ts'
import { catalogue } from '#session/catalogue.ts'
import { roleName } from '#session/roleLook.ts'
import { roleWords } from '#session/roleWords.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { tableWords } from '#words/tableWords.ts'
import { means, type Read, refuse } from './planTable.ts'

const { refusals } = tableWords

export const readName = (text: string): Read<string> => (text === '' ? refuse(refusals.nameless) : means(text))

/** A zone by its name; null for outside any, which an empty text says, too. */
export function readZone(text: string, plan: Plan): Read<string | null> {
  if (text === '' || same(text, tableWords.outside)) return means(null)
  const found = plan.zones.filter(({ name }) => same(name, text))
  const [only] = found
  if (only === undefined) return refuse(refusals.noZone(text))
  return found.length > 1 ? refuse(refusals.twoZones(text)) : means(only.id)
}

/** A machine by its name. */
export function readMachine(text: string, plan: Plan): Read<string> {
  const found = plan.machines.filter(({ name }) => same(name, text))
  const [only] = found
  if (only === undefined) return refuse(refusals.noMachine(text))
  return found.length > 1 ? refuse(refusals.twoMachines(text)) : means(only.id)
}

/** Roles by name, id or alias, parted by commas; those that the catalogue does not know stay when the row has them. */
export function readRoles(text: string, has: readonly string[]): Read<readonly string[]> {
  if (text === '') return means([])
  const roles: string[] = []
  // A name of the catalogue may hold what parts names elsewhere.
  for (const part of rolesInParts(text)) {
    const known = has.find((id) => !catalogue.roles.has(id) && id === part)
    const { roles: read, doubt } =
      known === undefined ? rolesInCell(part, roleWords) : { roles: [known], doubt: undefined }
    if (doubt !== undefined) return refuse(coreSentence(doubt))
    roles.push(...read)
  }
  return means(roles)
}

const rolesInParts = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

export const rolesText = (roles: readonly string[]): string => roles.map(roleName).join(', ')

/** One of a few texts, whatever the case; `none` and an empty text mean none of them. */
export function readOption(text: string, options: ReadonlyMap<string, string>, none: string): Read<string | null> {
  if (text === '' || same(text, none)) return means(null)
  for (const [id, name] of options) if (same(name, text) || same(id, text)) return means(id)
  return refuse(refusals.noOption([none, ...options.values()].join(', ')))
}

/** The canonical text of an address; null for none. */
export function readAddress(text: string): Read<string | null> {
  if (text === '') return means(null)
  const read = memberAddress(text)
  if (read.ok) return means(read.text)
  const reason = coreSentence(read.reason)
  return refuse(read.suggestion === undefined ? reason : refusals.suggestion(reason, read.suggestion))
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
