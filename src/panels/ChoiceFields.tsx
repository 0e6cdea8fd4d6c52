import { whyNot } from '#flows/whyNot.ts'
import { zoneTrusts } from '#flows/zoneTrusts.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import type { Choice } from '#rules/catalogue.ts'
import { decide } from '#session/decide.ts'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { choiceWords as words } from '#words/choiceWords.ts'
import { ChoiceEffects } from './ChoiceEffects.tsx'

interface Props {
  readonly plan: Plan
  /** Without a machine the whole plan's decisions are edited. */
  readonly machine?: Machine
  readonly choices: readonly Choice[]
}

/** One list of options a choice, with what each would change; undecided keeps all documented alternatives. */
export function ChoiceFields({ plan, machine, choices }: Props) {
  return (
    <div className="grid gap-3">
      {choices.map((choice) => {
        const own = (machine ?? plan).choices?.[choice.id] ?? ''
        const option = choice.options.find(({ id }) => id === own)
        const barred = new Map(
          choice.options.flatMap((one) => {
            const why = machine && whyNot(plan, machine, one)
            return why ? [[one.id, why] as const] : []
          }),
        )
        const place = { choice: choice.id, ...(machine && { machine: machine.id }) }
        return (
          <div key={choice.id}>
            <Field
              label={choice.name}
              hint={[
                option && !barred.has(own) ? option.sentence : choice.question,
                ...barredText(choice, barred),
              ].join(' ')}
            >
              {(ids) => (
                <SelectInput
                  {...ids}
                  value={own}
                  options={[
                    { id: '', name: inherited(plan, machine, choice) },
                    ...choice.options.map((one) => ({ ...one, disabled: barred.has(one.id) })),
                    ...(own !== '' && option === undefined ? [{ id: own, name: words.unknown(own) }] : []),
                  ]}
                  onPick={(picked) => decide(place, picked || null)}
                />
              )}
            </Field>
            <ChoiceEffects plan={plan} choice={choice} place={place} now={own} />
          </div>
        )
      })}
    </div>
  )
}

/** Which options cannot be picked here, and why. */
function barredText({ options }: Choice, barred: ReadonlyMap<string, string>): readonly string[] {
  return options.flatMap(({ id, name }) => {
    const why = barred.get(id)
    return why === undefined ? [] : [words.barred(name, why)]
  })
}

/** What holds while the machine itself says nothing. */
function inherited(plan: Plan, machine: Machine | undefined, choice: Choice): string {
  if (machine === undefined) return words.undecidedAll
  const trust = choice.id === 'domain' && machine.zone !== undefined ? zoneTrusts(plan).get(machine.zone) : undefined
  const value = trust ?? plan.choices[choice.id]
  const name = choice.options.find(({ id }) => id === value)?.name
  if (name === undefined) return words.undecidedAll
  return trust === undefined ? words.asPlan(name) : words.asZone(name)
}
