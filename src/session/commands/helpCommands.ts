import { commandWords } from '#words/commandWords.ts'
import { ask } from './asks.ts'
import { always, type Command } from './command.ts'

const words = commandWords.help

export const helpCommands: readonly Command[] = [
  {
    id: 'help.commands',
    label: words.commands,
    group: 'Help',
    keys: ['Mod+K'],
    inFields: true,
    isEnabled: always,
    run: () => ask('palette'),
  },
  {
    id: 'help.keys',
    label: words.keys,
    group: 'Help',
    keys: ['?'],
    isEnabled: always,
    run: () => ask('help'),
  },
]
