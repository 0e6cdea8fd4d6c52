import type { Choices, Machine, Trust } from '#plan/plan.ts'
import type { Catalogue, Choice } from '#rules/catalogue.ts'

/** The choice that a zone's trust answers for machines that do not answer it themselves; trust values are its option ids. */
export const zoneTrustChoice = 'domain'

/** What decides a machine's flows: machines with equal profiles have equal flows. Equal profiles of one profiler are the same object. */
export interface MachineProfile {
  /** Roles the catalogue knows, each once, in catalogue order. */
  readonly roles: readonly string[]
  /** Choices decided on the machine or by its zone, with valid options only. */
  readonly choices: Choices
}

export type Profiler = (machine: Machine, trust: Trust | undefined) => MachineProfile

/** Makes the function that tells a machine's profile; it remembers profiles, so keep one profiler for many machines. */
export function createProfiler(catalogue: Catalogue): Profiler {
  const known = new Map<string, MachineProfile>()
  const roleOrder = new Map(catalogue.roles.map((role, index) => [role.id, index]))
  const choicesOf = choicesByRole(catalogue)

  return (machine, trust) => {
    const roles = knownRoles(machine.roles, roleOrder)
    const choices: Record<string, string> = {}
    let key = roles.join(' ')
    for (const role of roles) {
      for (const choice of choicesOf.get(role) ?? []) {
        const option = validOption(choice, machine.choices) ?? trustOption(choice, trust)
        if (option === undefined) continue
        choices[choice.id] = option
        key += `, ${choice.id} ${option}`
      }
    }
    const before = known.get(key)
    if (before) return before
    const profile = { roles, choices }
    known.set(key, profile)
    return profile
  }
}

/** The option that `choices` holds for a choice, or undefined when there is none or the catalogue does not know it. */
export function validOption(choice: Choice, choices: Choices | undefined): string | undefined {
  if (choices === undefined || !Object.hasOwn(choices, choice.id)) return undefined
  const option = choices[choice.id]
  return choice.options.some(({ id }) => id === option) ? option : undefined
}

function trustOption(choice: Choice, trust: Trust | undefined): string | undefined {
  if (choice.id !== zoneTrustChoice || trust === undefined) return undefined
  return choice.options.some(({ id }) => id === trust) ? trust : undefined
}

function knownRoles(roles: readonly string[], order: ReadonlyMap<string, number>): readonly string[] {
  const [only] = roles
  if (roles.length === 1 && only !== undefined) return order.has(only) ? [only] : []
  return [...new Set(roles)].filter((role) => order.has(role)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

function choicesByRole(catalogue: Catalogue): ReadonlyMap<string, readonly Choice[]> {
  const byRole = new Map<string, Choice[]>()
  for (const choice of catalogue.choices) {
    if (choice.role === undefined) continue
    const list = byRole.get(choice.role) ?? []
    list.push(choice)
    byRole.set(choice.role, list)
  }
  return byRole
}
