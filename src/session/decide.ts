import type { ChoicePlace } from '#flows/effectFinder.ts'
import { setMachineChoice } from '#plan/operations/machineOperations.ts'
import { setPlanChoice } from '#plan/operations/planOperations.ts'
import { stepWords } from '#words/stepWords.ts'
import { catalogue } from './catalogue.ts'
import { edit, type Outcome } from './session.ts'

/** Makes a choice at its place, as one undo step; null leaves it undecided. */
export function decide({ choice, machine }: ChoicePlace, option: string | null): Outcome {
  const name = catalogue.choices.get(choice)?.name ?? choice
  return edit(stepWords.decide(name), (plan) =>
    machine === undefined ? setPlanChoice(plan, choice, option) : setMachineChoice(plan, machine, choice, option),
  )
}
