import { askWords } from '#words/askWords.ts'
import { findCommandWords } from '#words/findWords.ts'
import { traceWords } from '#words/traceWords.ts'
import { chooseFilter, endFilter, useFiltering } from '../filtering.ts'
import { traceFlows } from '../tracing.ts'
import { ask } from './asks.ts'
import { selectionNow } from './chosen.ts'
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
  ...(['in', 'out', 'both'] as const).map(
    (way): Command => ({
      id: `view.flows.${way}`,
      label: traceWords.commands[way],
      group: 'View',
      keys: way === 'both' ? ['H'] : [],
      ...(way === 'in' && { parted: true as const }),
      ...(way !== 'both' && { on: ['machine'] as const }),
      isEnabled: () => selectionNow().machines.length === 1,
      run: () => {
        const [machine] = selectionNow().machines
        if (machine !== undefined) traceFlows(machine, way)
      },
    }),
  ),
  {
    id: 'view.filter',
    label: findCommandWords.filter,
    group: 'View',
    keys: ['Mod+Shift+F'],
    inFields: true,
    on: ['ground'],
    parted: true,
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
