import { parseAddress } from '#net/address.ts'
import { addressContains } from '#net/addressBounds.ts'
import { setMachineZone } from '#plan/operations/machineOperations.ts'
import { updateMember } from '#plan/operations/memberOperations.ts'
import type { OperationResult } from '#plan/operations/operationResult.ts'
import { setPack, setPlanChoice, setSetting } from '#plan/operations/planOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { memberAddress, readMember } from './memberAddress.ts'
import type { Problem } from './problem.ts'
import { zoneNetworks } from './zoneNetworks.ts'

/** Ways to mend a problem in one step; the page has the words for them. */
export type FixWay = 'add-range' | 'drop-legacy' | 'use-default' | 'switch-off' | 'clear-second' | 'move' | 'use'

/** What mends a problem in one step, where one step can without knowing more than the plan says. */
export interface ProblemFix {
  readonly way: FixWay
  /** The name of the zone to move to, or the text to use. */
  readonly to?: string
  readonly operation: (plan: Plan) => OperationResult
}

/** The fix of a problem, or null where only the user can know what is right. */
export function problemFix(problem: Problem, plan: Plan): ProblemFix | null {
  switch (problem.kind) {
    case 'rpc-without-range':
      return { way: 'add-range', operation: (before) => setPack(before, 'rpc-dynamic', true) }
    case 'netbios':
      return { way: 'drop-legacy', operation: (before) => setPlanChoice(before, 'legacy', 'drop') }
    case 'refused-setting':
    case 'unknown-setting':
      return { way: 'use-default', operation: (before) => setSetting(before, problem.setting, null) }
    case 'unknown-pack':
      return { way: 'switch-off', operation: (before) => setPack(before, problem.pack, false) }
    case 'address-outside-zone':
      return moveToItsZone(plan, problem.machine, problem.member)
    case 'duplicate-address':
      return forgetSecond(plan, problem.address, problem.machines)
    case 'invalid-address':
      return takeSuggestion(plan, problem.machine, problem.member)
    default:
      return null
  }
}

/** The one zone whose networks hold the address; with none or several there is nothing to offer. */
function moveToItsZone(plan: Plan, machine: string, member: number): ProblemFix | null {
  const typed = machinesById(plan).get(machine)?.members[member]?.address
  const read = typed === undefined ? undefined : parseAddress(typed)
  if (!read?.ok) return null
  const found = read.address
  const homes = plan.zones.filter((zone) => zoneNetworks(zone).some(({ network }) => addressContains(network, found)))
  const [home, ...others] = homes
  if (home === undefined || others.length > 0) return null
  return { way: 'move', to: home.name, operation: (plan) => setMachineZone(plan, machine, home.id) }
}

/** Only a copy within one machine is surely a slip; between two machines either may be the wrong one. */
function forgetSecond(plan: Plan, address: string, machines: readonly string[]): ProblemFix | null {
  const holders = machines.flatMap((machine) =>
    (machinesById(plan).get(machine)?.members ?? []).flatMap((member, at) => {
      const read = readMember(member)
      return read?.ok && read.text === address ? [{ machine, at }] : []
    }),
  )
  const [first, second] = holders
  if (first === undefined || second === undefined || first.machine !== second.machine) return null
  return {
    way: 'clear-second',
    operation: (plan) => updateMember(plan, second.machine, second.at, { address: null }),
  }
}

function takeSuggestion(plan: Plan, machine: string, member: number): ProblemFix | null {
  const typed = machinesById(plan).get(machine)?.members[member]?.address
  const read = typed === undefined ? undefined : memberAddress(typed)
  const suggestion = read?.ok === false ? read.suggestion : undefined
  if (suggestion === undefined) return null
  return {
    way: 'use',
    to: suggestion,
    operation: (plan) => updateMember(plan, machine, member, { address: suggestion }),
  }
}
