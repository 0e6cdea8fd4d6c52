import type { Choices } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'

/** The catalogue knows every choice and option, and every pack that is on. */
export const checkChoices = checkOf(
  ['choices', 'decided', 'packs', 'ownPacks', 'catalogue'],
  ({ choices, decided, packs, ownPacks, catalogue }) => {
    const known = new Set([...catalogue.packs, ...ownPacks].map(({ id }) => id))
    const options = new Map(catalogue.choices.map((choice) => [choice.id, new Set(choice.options.map(({ id }) => id))]))
    return [
      ...unknownOptions(options, choices, {}),
      ...decided.flatMap(({ id, choices }) => unknownOptions(options, choices, { machine: id })),
      ...[...new Set(packs)]
        .filter((pack) => !known.has(pack))
        .map((pack) => ({ kind: 'unknown-pack' as const, pack })),
    ]
  },
)

type Options = ReadonlyMap<Catalogue['choices'][number]['id'], ReadonlySet<string>>

function unknownOptions(options: Options, choices: Choices = {}, where: { machine?: string }): readonly Problem[] {
  return Object.entries(choices)
    .filter(([choice, option]) => options.get(choice)?.has(option) !== true)
    .map(([choice, option]) => ({ kind: 'unknown-choice', choice, option, ...where }))
}
