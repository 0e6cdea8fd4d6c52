import { commandWords } from '#words/commandWords.ts'
import { endsWords } from '#words/endsWords.ts'
import { stepWords } from '#words/stepWords.ts'
import { connectPairs } from '../connectPairs.ts'
import { askConnect, currentPlan } from '../session.ts'
import { beginLink } from '../walkLink.ts'
import { ask } from './asks.ts'
import { machinesChosen, selectionNow } from './chosen.ts'
import type { Command } from './command.ts'

type Pair = readonly [string, string]

const first = (): string => selectionNow().machines[0] ?? ''
const others = (): readonly string[] => selectionNow().machines.slice(1)

/** Each chosen machine with the next one, in the order of choosing. */
const series = (): readonly Pair[] => others().map((id, at): Pair => [selectionNow().machines[at] ?? first(), id])

const oneChosen = (): boolean => selectionNow().machines.length === 1

const words = commandWords.connect

export const connectCommands: readonly Command[] = [
  {
    id: 'connect.to',
    label: words.to,
    group: 'Connect',
    keys: ['Shift+C'],
    on: ['machine'],
    isEnabled: oneChosen,
    run: () => askConnect(first()),
  },
  {
    id: 'connect.by-keys',
    label: words.byKeys,
    group: 'Connect',
    keys: ['C'],
    isEnabled: oneChosen,
    run: () => beginLink(first()),
  },
  {
    id: 'connect.one-to-many',
    label: words.oneToMany,
    group: 'Connect',
    keys: [],
    on: ['several'],
    isEnabled: machinesChosen(2),
    run: () =>
      void connectPairs(
        stepWords.connectOneToMany,
        others().map((id): Pair => [first(), id]),
      ),
  },
  {
    id: 'connect.many-to-one',
    label: words.manyToOne,
    group: 'Connect',
    keys: [],
    on: ['several'],
    isEnabled: machinesChosen(2),
    run: () => {
      const { machines } = selectionNow()
      const last = machines.at(-1) ?? ''
      connectPairs(
        stepWords.connectManyToOne,
        machines.slice(0, -1).map((id): Pair => [id, last]),
      )
    },
  },
  {
    id: 'connect.series',
    label: words.series,
    group: 'Connect',
    keys: [],
    on: ['several'],
    isEnabled: machinesChosen(2),
    run: () => void connectPairs(stepWords.connectSeries, series()),
  },
  {
    id: 'connect.ends',
    label: endsWords.command,
    group: 'Connect',
    keys: [],
    on: ['link'],
    isEnabled: () => selectionNow().links.length === 1 && selectionNow().machines.length === 0,
    run: () => ask('ends'),
  },
  {
    id: 'connect.by-role',
    label: words.byRole,
    group: 'Connect',
    keys: [],
    on: ['several', 'ground'],
    isEnabled: () => currentPlan().machines.length > 1,
    run: () => ask('connect by role'),
  },
]
