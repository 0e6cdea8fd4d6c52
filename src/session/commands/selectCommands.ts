import { partnersOf } from '#flows/find/partnersOf.ts'
import { linksOf } from '#plan/planIndex.ts'
import { commandWords } from '#words/commandWords.ts'
import { derivedOf } from '../derived.ts'
import { everythingOf, nothing } from '../selection.ts'
import { currentPlan, notify, select } from '../session.ts'
import { chosenMachines, hasSelection, machinesChosen } from './chosen.ts'
import type { Command } from './command.ts'

const hasMachines = (): boolean => currentPlan().machines.length > 0

/** Chooses every machine that shares something with one of the chosen. */
function selectLike(share: (one: ReturnType<typeof chosenMachines>[number]) => readonly string[]): void {
  const wanted = new Set(chosenMachines().flatMap(share))
  const machines = currentPlan().machines.filter((machine) => share(machine).some((value) => wanted.has(value)))
  select({ ...nothing, machines: machines.map(({ id }) => id) })
}

/** Chooses the machines at the other ends of the chosen ones' links as well. */
function selectNeighbours(): void {
  const plan = currentPlan()
  const ids = new Set(chosenMachines().map(({ id }) => id))
  for (const id of [...ids]) for (const { ends } of linksOf(plan, id)) for (const end of ends) ids.add(end)
  select({ ...nothing, machines: [...ids] })
}

const words = commandWords.select

/** Chooses the machines that the chosen ones start flows to, or that start flows to them, instead. */
function selectPartners(way: 'in' | 'out', onwards: boolean): void {
  const plan = currentPlan()
  const { byLink, rejected } = derivedOf(plan)
  const flowsAt = (machine: string) => linksOf(plan, machine).flatMap(({ id }) => byLink.get(id)?.flows ?? [])
  const from = chosenMachines()
  const ids = from.map(({ id }) => id)
  const machines = [...partnersOf(ids, { way, onwards, flowsAt, rejected })]
  const name = from.length === 1 ? from[0]?.name : undefined
  if (machines.length > 0) select({ ...nothing, machines })
  else notify({ tone: 'info', text: words.noPartners[way](name ?? words.these), details: [] })
}

const partners: readonly Command[] = (['out', 'in'] as const).flatMap((way) =>
  [false, true].map(
    (onwards): Command => ({
      id: `select.${way}${onwards ? '.all' : ''}`,
      label: words.partners[way][onwards ? 'onwards' : 'next'],
      group: 'Select',
      keys: [],
      ...(!onwards && { on: ['machine', 'several'] as const }),
      isEnabled: machinesChosen(1),
      run: () => selectPartners(way, onwards),
    }),
  ),
)

export const selectCommands: readonly Command[] = [
  {
    id: 'select.everything',
    label: words.everything,
    group: 'Select',
    keys: ['Mod+A'],
    on: ['ground'],
    isEnabled: () => hasMachines() || currentPlan().zones.length + currentPlan().notes.length > 0,
    run: () => select(everythingOf(currentPlan())),
  },
  {
    id: 'select.all',
    label: words.all,
    group: 'Select',
    keys: [],
    isEnabled: hasMachines,
    run: () => select({ ...nothing, machines: currentPlan().machines.map(({ id }) => id) }),
  },
  {
    id: 'select.none',
    label: words.none,
    group: 'Select',
    keys: ['Escape'],
    isEnabled: hasSelection,
    run: () => select(nothing),
  },
  {
    id: 'select.role',
    label: words.role,
    group: 'Select',
    keys: [],
    on: ['machine', 'several'],
    isEnabled: machinesChosen(1),
    // Machines without a role have that in common.
    run: () => selectLike(({ roles }) => (roles.length > 0 ? roles : [''])),
  },
  {
    id: 'select.zone',
    label: words.zone,
    group: 'Select',
    keys: [],
    on: ['machine', 'several'],
    isEnabled: machinesChosen(1),
    run: () => selectLike(({ zone }) => [zone ?? '']),
  },
  {
    id: 'select.neighbours',
    label: words.neighbours,
    group: 'Select',
    keys: ['Mod+Shift+A'],
    on: ['machine', 'several'],
    isEnabled: machinesChosen(1),
    run: selectNeighbours,
  },
  ...partners,
]
