import { askWords } from '#words/askWords.ts'
import { findCommandWords } from '#words/findWords.ts'
import { chooseFilter, endFilter, useFiltering } from '../filtering.ts'
import { ask } from './asks.ts'
import { always, type Command } from './command.ts'

export const findCommands: readonly Command[] = [
  {
    id: 'view.query',
    label: askWords.command,
    group: 'View',
    keys: ['Q'],
    on: ['machine', 'several'],
    isEnabled: always,
    run: () => ask('query'),
  },
  {
    id: 'view.filter',
    label: findCommandWords.filter,
    group: 'View',
    keys: ['Mod+Shift+F'],
    inFields: true,
    on: ['ground'],
    isEnabled: always,
    run: () => chooseFilter(true),
  },
  {
    id: 'view.filter.end',
    label: findCommandWords.filterEnd,
    group: 'View',
    keys: [],
    isEnabled: () => useFiltering.getState().query !== '',
    run: endFilter,
  },
]
