import { commandWords } from '#words/commandWords.ts'
import { overviewWords } from '#words/overviewWords.ts'
import { paneWords } from '#words/paneWords.ts'
import { openFind } from '../finding.ts'
import { overviewIsOn, showOverview } from '../overview.ts'
import { changeTablesHeight } from '../tablesHeight.ts'
import { viewport } from '../viewport.ts'
import { hasSelection, selectionNow } from './chosen.ts'
import { always, type Command } from './command.ts'

const words = commandWords.view

/** Pixels; four rows. */
const tablesStep = 112

export const viewCommands: readonly Command[] = [
  {
    id: 'view.fit',
    label: words.fit,
    group: 'View',
    keys: ['F'],
    on: ['ground'],
    isEnabled: always,
    run: () => viewport().fit(),
  },
  {
    id: 'view.selection',
    label: words.selection,
    group: 'View',
    keys: ['Shift+F'],
    on: ['machine', 'link', 'zone', 'several'],
    isEnabled: hasSelection,
    run: () => viewport().reveal(selectionNow()),
  },
  {
    id: 'view.100',
    label: words.actualSize,
    group: 'View',
    keys: ['1'],
    isEnabled: always,
    run: () => viewport().zoomTo(1),
  },
  {
    id: 'view.in',
    label: words.in,
    group: 'View',
    keys: ['+', '='],
    isEnabled: always,
    run: () => viewport().zoomBy(1.2),
  },
  {
    id: 'view.out',
    label: words.out,
    group: 'View',
    keys: ['-'],
    isEnabled: always,
    run: () => viewport().zoomBy(1 / 1.2),
  },
  {
    id: 'view.overview',
    label: overviewWords.command,
    group: 'View',
    keys: ['O'],
    on: ['ground'],
    isEnabled: always,
    isOn: overviewIsOn,
    toggles: true,
    run: () => showOverview(!overviewIsOn()),
  },
  {
    id: 'view.tablesHigher',
    label: paneWords.tablesHigher,
    group: 'View',
    keys: [],
    parted: true,
    isEnabled: always,
    run: () => changeTablesHeight(tablesStep),
  },
  {
    id: 'view.tablesLower',
    label: paneWords.tablesLower,
    group: 'View',
    keys: [],
    isEnabled: always,
    run: () => changeTablesHeight(-tablesStep),
  },
  {
    id: 'view.find',
    label: words.find,
    group: 'View',
    keys: ['Mod+F'],
    inFields: true,
    parted: true,
    isEnabled: always,
    run: openFind,
  },
]
