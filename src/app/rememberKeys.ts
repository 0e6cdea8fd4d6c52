import { commands } from '#session/commands/commands.ts'
import { type KeyChoices, keysOf, useKeyChoices } from '#session/commands/keyChoices.ts'
import { readableKey } from '#session/commands/keys.ts'
import { useShownKeys } from '#session/shownKeys.ts'
import { readPreference, writePreference } from '#storage/preferences.ts'
import { onMac } from '#ui/onMac.ts'

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

/** Brings back the keys that the user chose, remembers those chosen from now on, and tells them to the tooltips. */
export function rememberKeys(): void {
  useKeyChoices.setState({
    choices: readChoices(readPreference('keys') ?? '{}'),
    characters: readPreference('characterKeys') !== 'off',
  })
  showKeys()
  useKeyChoices.subscribe(({ choices, characters }) => {
    writePreference('keys', JSON.stringify(choices))
    writePreference('characterKeys', characters ? 'on' : 'off')
    showKeys()
  })
}

function showKeys(): void {
  const keys = commands.flatMap((command) => {
    const [key] = keysOf(command)
    return key === undefined ? [] : [[command.id, readableKey(key, onMac())] as const]
  })
  useShownKeys.setState({ keys: new Map(keys) })
}
