import { findCommandWords } from '#words/findWords.ts'
import { chooseFilter, endFilter, useFiltering } from '../filtering.ts'
import { always, type Command } from './command.ts'

export const findCommands: readonly Command[] = [
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
