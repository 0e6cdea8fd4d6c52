import type { Choices } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** The catalogue knows every choice and option, and every pack that is on. */
export const checkChoices: Check = ({ plan, catalogue }) => {
  const packs = new Set([...catalogue.packs, ...plan.ownPacks].map(({ id }) => id))
  return [
    ...unknownOptions(catalogue, plan.choices, {}),
    ...plan.machines.flatMap(({ id, choices }) => unknownOptions(catalogue, choices ?? {}, { machine: id })),
    ...[...new Set(plan.packs)]
      .filter((pack) => !packs.has(pack))
      .map((pack) => ({ kind: 'unknown-pack' as const, pack })),
  ]
}

function unknownOptions(catalogue: Catalogue, choices: Choices, where: { machine?: string }): readonly Problem[] {
  return Object.entries(choices)
    .filter(([id, option]) => {
      const choice = catalogue.choices.find((one) => one.id === id)
      return !choice?.options.some((one) => one.id === option)
    })
    .map(([choice, option]) => ({ kind: 'unknown-choice', choice, option, ...where }))
}
