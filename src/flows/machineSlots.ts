import type { Machine, Plan, Trust, Zone } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { changedIn, changedSpan } from './changedSpan.ts'
import type { MachineProfile } from './machineProfile.ts'
import { createProfiler } from './machineProfile.ts'
import { zoneTrusts } from './zoneTrusts.ts'

/**
 * The profiles of a plan's machines, followed from plan to plan. Every id has a number of its own that stays the same
 * whatever comes and goes, so that links can name their ends by numbers.
 */
export interface MachineSlots {
  /** Goes on to the next plan; tells the numbers whose profile is another one now. */
  readonly follow: (plan: Pick<Plan, 'machines' | 'zones'>) => ReadonlySet<number>
  /** The number of an id, whether the plan has such a machine or not. */
  readonly numberOf: (id: string) => number
  /** The profile of the machine; undefined while the plan has none of that number. */
  readonly profile: (number: number) => MachineProfile | undefined
  /** How many numbers were given out; those of machines that are long gone count, too. */
  readonly size: () => number
}

export function createMachineSlots(catalogue: Catalogue): MachineSlots {
  const make = createProfiler(catalogue)
  const numbers = new Map<string, number>()
  const profiles: (MachineProfile | undefined)[] = []
  let machines: readonly Machine[] = []
  let zones: readonly Zone[] = []
  let trusts: ReadonlyMap<string, Trust | undefined> = new Map()

  function numberOf(id: string): number {
    const known = numbers.get(id)
    if (known !== undefined) return known
    const number = profiles.push(undefined) - 1
    numbers.set(id, number)
    return number
  }

  function put(number: number, profile: MachineProfile | undefined, touched: Set<number>): void {
    if (profiles[number] === profile) return
    profiles[number] = profile
    touched.add(number)
  }

  const profileOf = (machine: Machine) =>
    make(machine, machine.zone === undefined ? undefined : trusts.get(machine.zone))

  /** Takes in machines that are other objects than before. */
  function followMachines(next: readonly Machine[], touched: Set<number>): void {
    const span = changedSpan(machines, next)
    const gone = new Set(changedIn(machines, next, span.start, span.endBefore).map(({ id }) => id))
    for (const machine of changedIn(next, machines, span.start, span.endAfter)) {
      gone.delete(machine.id)
      put(numberOf(machine.id), profileOf(machine), touched)
    }
    for (const id of gone) put(numberOf(id), undefined, touched)
    machines = next
  }

  /** Takes in zones whose trust is another one; every machine in them may have another profile. */
  function followZones(next: readonly Zone[], touched: Set<number>): void {
    const before = trusts
    trusts = zoneTrusts({ zones: next })
    zones = next
    const changed = new Set([...before.keys(), ...trusts.keys()].filter((id) => before.get(id) !== trusts.get(id)))
    if (changed.size === 0) return
    for (const machine of machines) {
      if (machine.zone !== undefined && changed.has(machine.zone))
        put(numberOf(machine.id), profileOf(machine), touched)
    }
  }

  return {
    follow(plan) {
      const touched = new Set<number>()
      if (plan.zones !== zones) followZones(plan.zones, touched)
      if (plan.machines !== machines) followMachines(plan.machines, touched)
      return touched
    },
    numberOf,
    profile: (number) => profiles[number],
    size: () => profiles.length,
  }
}
