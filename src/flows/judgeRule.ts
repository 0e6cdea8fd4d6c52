import type { Choices } from '#plan/plan.ts'
import type { Choice, Rule } from '#rules/catalogue.ts'
import type { MachineProfile } from './machineProfile.ts'
import { validOption } from './machineProfile.ts'

/** Which end of a rule decides a choice; `plan` when neither machine holds the choice's role. */
export type Decider = 'initiator' | 'listener' | 'plan'

export interface OpenQuestion {
  readonly choice: string
  readonly decider: Decider
}

/** Whether a rule holds between two machines, and which undecided choices it waits for, or which decided one excludes it. */
export type Verdict =
  | { readonly holds: true; readonly open: readonly OpenQuestion[] }
  | { readonly holds: false; readonly choice: string; readonly option: string }

/** Judges a rule's conditions. An undecided choice keeps the rule: undecided means all documented alternatives. */
export function judgeRule(
  rule: Rule,
  initiator: MachineProfile,
  listener: MachineProfile,
  planChoices: Choices,
  choices: ReadonlyMap<string, Choice>,
): Verdict {
  const open: OpenQuestion[] = []
  for (const condition of rule.when) {
    const choice = choices.get(condition.choice)
    if (choice === undefined) continue
    const decider = condition.at ?? deciderOf(choice, rule, initiator, listener)
    const own = decider === 'initiator' ? initiator : decider === 'listener' ? listener : undefined
    if (condition.at !== undefined && !own?.roles.includes(choice.role ?? '')) continue
    const option = own?.choices[choice.id] ?? validOption(choice, planChoices)
    if (option === undefined) open.push({ choice: choice.id, decider })
    else if (!condition.options.includes(option)) return { holds: false, choice: choice.id, option }
  }
  return { holds: true, open }
}

function deciderOf(choice: Choice, rule: Rule, initiator: MachineProfile, listener: MachineProfile): Decider {
  if (choice.role === undefined) return 'plan'
  // When both ends hold the role, the one that plays it in this rule answers.
  if (rule.initiator === choice.role) return 'initiator'
  if (rule.listener === choice.role) return 'listener'
  if (initiator.roles.includes(choice.role)) return 'initiator'
  return listener.roles.includes(choice.role) ? 'listener' : 'plan'
}
