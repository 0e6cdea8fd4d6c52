import { commandWords } from '#words/commandWords.ts'
import { startTour } from '../tour.ts'
import { ask, askHelp } from './asks.ts'
import { always, type Command } from './command.ts'

const words = commandWords.help

export const helpCommands: readonly Command[] = [
  {
    id: 'help.pages',
    label: words.pages,
    group: 'Help',
    keys: ['F1'],
    inFields: true,
    isEnabled: always,
    run: () => askHelp('start'),
  },
  { id: 'help.tour', label: words.tour, group: 'Help', keys: [], isEnabled: always, run: startTour },
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
