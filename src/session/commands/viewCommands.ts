import { type Language, language, languages } from '#words/language.ts'
import { languageWords } from '#words/languageWords.ts'
import { outside } from '../outside.ts'
import { viewport } from '../viewport.ts'
import { ask } from './asks.ts'
import { hasSelection, selectionNow } from './chosen.ts'
import { always, type Command } from './command.ts'

const codes: readonly Language[] = ['en', 'de']
const otherLanguages = codes.filter((code) => code !== language).map((code) => [code, languages[code]] as const)

export const viewCommands: readonly Command[] = [
  {
    id: 'view.fit',
    label: 'Fit the drawing',
    group: 'View',
    keys: ['F'],
    on: ['ground'],
    isEnabled: always,
    run: () => viewport().fit(),
  },
  {
    id: 'view.selection',
    label: 'Show what is selected',
    group: 'View',
    keys: ['Shift+F'],
    on: ['machine', 'link', 'zone', 'several'],
    isEnabled: hasSelection,
    run: () => viewport().reveal(selectionNow()),
  },
  {
    id: 'view.100',
    label: 'Zoom to 100 %',
    group: 'View',
    keys: ['1'],
    isEnabled: always,
    run: () => viewport().zoomTo(1),
  },
  {
    id: 'view.in',
    label: 'Zoom in',
    group: 'View',
    keys: ['+', '='],
    isEnabled: always,
    run: () => viewport().zoomBy(1.2),
  },
  {
    id: 'view.out',
    label: 'Zoom out',
    group: 'View',
    keys: ['-'],
    isEnabled: always,
    run: () => viewport().zoomBy(1 / 1.2),
  },
  { id: 'view.find', label: 'Find…', group: 'View', keys: ['Mod+F'], isEnabled: always, run: () => ask('find') },
  ...otherLanguages.map(
    ([code, name]): Command => ({
      id: `view.language.${code}`,
      label: languageWords.command(name),
      group: 'View',
      keys: [],
      isEnabled: always,
      run: () => void outside().setLanguage(code),
    }),
  ),
  {
    id: 'help.commands',
    label: 'All commands…',
    group: 'Help',
    keys: ['Mod+K'],
    inFields: true,
    isEnabled: always,
    run: () => ask('palette'),
  },
  {
    id: 'help.keys',
    label: 'Keyboard shortcuts…',
    group: 'Help',
    keys: ['?'],
    isEnabled: always,
    run: () => ask('help'),
  },
]
