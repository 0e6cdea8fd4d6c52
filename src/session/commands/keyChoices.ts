import { create } from 'zustand'
import type { Command } from './command.ts'
import { commands } from './commands.ts'

/** Keys that the user chose instead of the table's, by command id; an empty list switches them off. */
export type KeyChoices = Readonly<Record<string, readonly string[]>>

export const useKeyChoices = create<{ readonly choices: KeyChoices }>()(() => ({ choices: {} }))

/** The keys of a command as the user has them. */
export const keysOf = (command: Command, choices = useKeyChoices.getState().choices): readonly string[] =>
  choices[command.id] ?? command.keys

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
    const theirs = keysOf(other, next)
    if (theirs.some((key) => wanted.includes(key))) next[other.id] = theirs.filter((key) => !wanted.includes(key))
  }
  if (keys !== null) next[id] = keys
  useKeyChoices.setState({ choices: next })
}
