import { type KeyChoices, useKeyChoices } from '#session/commands/keyChoices.ts'
import { readPreference, writePreference } from '#storage/preferences.ts'

/** Only lists of texts are keys; anything else somebody put there is passed over. */
function readChoices(text: string): KeyChoices {
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return {}
  }
  if (typeof stored !== 'object' || stored === null) return {}
  const isKeys = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every((key) => typeof key === 'string')
  return Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, string[]] => isKeys(entry[1])))
}

/** Brings back the keys that the user chose, and remembers those chosen from now on. */
export function rememberKeys(): void {
  useKeyChoices.setState({ choices: readChoices(readPreference('keys') ?? '{}') })
  useKeyChoices.subscribe(({ choices }) => writePreference('keys', JSON.stringify(choices)))
}
