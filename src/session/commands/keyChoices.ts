import { create } from 'zustand'
import type { Command } from './command.ts'
import { commands } from './commands.ts'

/** Keys that the user chose instead of the table's, by command id; an empty list switches them off. */
export type KeyChoices = Readonly<Record<string, readonly string[]>>

interface ChosenKeys {
  readonly choices: KeyChoices
  /** Whether keys without Ctrl, ⌘ or Alt that type a character are bound; who speaks to the page wants them off (WCAG 2.1.4). */
  readonly characters: boolean
}

export const useKeyChoices = create<ChosenKeys>()(() => ({ choices: {}, characters: true }))

/** Whether a key types a character: a letter, a digit, a sign, with or without Shift. */
const typesCharacter = (key: string): boolean => /^(Shift\+)?.$/u.test(key)

/** The keys that a command was given, bound or not. */
const assignedTo = (command: Command, choices: KeyChoices): readonly string[] => choices[command.id] ?? command.keys

/** The keys of a command as the user has them. */
export function keysOf(command: Command, choices = useKeyChoices.getState().choices): readonly string[] {
  const keys = assignedTo(command, choices)
  return useKeyChoices.getState().characters ? keys : keys.filter((key) => !typesCharacter(key))
}

/** The command that a key stands for; undefined for none. */
export const commandFor = (key: string): Command | undefined =>
  commands.find((command) => keysOf(command).includes(key))

/**
 * Gives a command other keys. A key that another command has is taken from it, so that one key never means two things.
 * @param keys null goes back to the table's own
 */
export function chooseKeys(id: string, keys: readonly string[] | null): void {
  const { choices } = useKeyChoices.getState()
  const next: Record<string, readonly string[]> = { ...choices }
  delete next[id]
  const own = commands.find((command) => command.id === id)
  const wanted = keys ?? own?.keys ?? []
  for (const other of commands) {
    if (other.id === id) continue
    const theirs = assignedTo(other, next)
    if (theirs.some((key) => wanted.includes(key))) next[other.id] = theirs.filter((key) => !wanted.includes(key))
  }
  if (keys !== null) next[id] = keys
  useKeyChoices.setState({ choices: next })
}

/** All keys as the table has them. */
export const resetKeys = (): void => useKeyChoices.setState({ choices: {} })
export const bindCharacters = (characters: boolean): void => useKeyChoices.setState({ characters })
