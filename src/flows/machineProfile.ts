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

/** Machines with the same roles: what is asked of them, and their profiles by what they answer. */
interface Kind {
  readonly roles: readonly string[]
  readonly choices: readonly Choice[]
  readonly profiles: Branch
}

/** A tree of profiles: at each level one choice, a branch for each of its options; 0 is undecided. */
interface Branch {
  readonly branches: Branch[]
  profile?: MachineProfile
}

/** Makes the function that tells a machine's profile; it remembers profiles, so keep one profiler for many machines. */
export function createProfiler(catalogue: Catalogue): Profiler {
  const kinds = new Map<string, Kind>()
  /** Kinds by a single role as it is listed, and by a list of several: most machines have one role, and need no text made of it. */
  const [single, several] = [new Map<string, Kind>(), new Map<string, Kind>()]
  const roleOrder = new Map(catalogue.roles.map((role, index) => [role.id, index]))
  const choicesOf = choicesByRole(catalogue)

  /** Lists that come to the same roles are the same kind. */
  function makeKind(listed: readonly string[]): Kind {
    const roles = knownRoles(listed, roleOrder)
    const key = roles.join(' ')
    const kind = kinds.get(key) ?? {
      roles,
      choices: roles.flatMap((role) => choicesOf.get(role) ?? []),
      profiles: { branches: [] },
    }
    kinds.set(key, kind)
    return kind
  }

  function kindOf(listed: readonly string[]): Kind {
    const [only] = listed
    const [known, text] = listed.length === 1 && only !== undefined ? [single, only] : [several, JSON.stringify(listed)]
    const kind = known.get(text) ?? makeKind(listed)
    known.set(text, kind)
    return kind
  }

  return (machine, trust) => {
    const kind = kindOf(machine.roles)
    let at = kind.profiles
    for (const choice of kind.choices) {
      const option = answer(choice, machine, trust)
      at = branchOf(at, option === undefined ? 0 : 1 + choice.options.findIndex(({ id }) => id === option))
    }
    if (at.profile === undefined) {
      const decided = kind.choices.map((choice) => [choice.id, answer(choice, machine, trust)] as const)
      const choices = Object.fromEntries(decided.filter((one): one is [string, string] => one[1] !== undefined))
      at.profile = { roles: kind.roles, choices }
    }
    return at.profile
  }
}

function branchOf({ branches }: Branch, option: number): Branch {
  const known = branches[option]
  if (known !== undefined) return known
  const branch = { branches: [] }
  branches[option] = branch
  return branch
}

function answer(choice: Choice, { choices }: Machine, trust: Trust | undefined): string | undefined {
  return validOption(choice, choices) ?? trustOption(choice, trust)
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
