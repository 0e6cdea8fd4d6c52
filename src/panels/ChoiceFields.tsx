import { setMachineChoice } from '#plan/operations/machineOperations.ts'
import { setPlanChoice } from '#plan/operations/planOperations.ts'
import type { Machine, Plan } from '#plan/plan.ts'
import type { Choice } from '#rules/catalogue.ts'
import { edit } from '#session/session.ts'
import { Field } from '#ui/Field.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'

interface Props {
  readonly plan: Plan
  /** Without a machine the whole plan's decisions are edited. */
  readonly machine?: Machine
  readonly choices: readonly Choice[]
}

/** One list of options a choice; undecided keeps all documented alternatives. */
export function ChoiceFields({ plan, machine, choices }: Props) {
  return (
    <div className="grid gap-2.5">
      {choices.map((choice) => {
        const own = (machine ?? plan).choices?.[choice.id] ?? ''
        const option = choice.options.find(({ id }) => id === own)
        return (
          <Field key={choice.id} label={choice.name} hint={option?.sentence ?? choice.question}>
            {(ids) => (
              <SelectInput
                {...ids}
                value={own}
                options={[
                  { id: '', name: inherited(plan, machine, choice) },
                  ...choice.options,
                  ...(own !== '' && option === undefined ? [{ id: own, name: `${own} (unknown)` }] : []),
                ]}
                onPick={(picked) =>
                  edit(`Decide ${choice.name}`, (before) =>
                    machine
                      ? setMachineChoice(before, machine.id, choice.id, picked || null)
                      : setPlanChoice(before, choice.id, picked || null),
                  )
                }
              />
            )}
          </Field>
        )
      })}
    </div>
  )
}

/** What holds while the machine itself says nothing. */
function inherited(plan: Plan, machine: Machine | undefined, choice: Choice): string {
  const undecided = 'Undecided: all alternatives'
  if (machine === undefined) return undecided
  const trust = choice.id === 'domain' ? plan.zones.find(({ id }) => id === machine.zone)?.trust : undefined
  const value = trust ?? plan.choices[choice.id]
  const name = choice.options.find(({ id }) => id === value)?.name
  if (name === undefined) return undecided
  return trust === undefined ? `As the plan: ${name}` : `As its zone: ${name}`
}
