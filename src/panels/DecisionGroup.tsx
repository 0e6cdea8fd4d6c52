import type { ChoicePlace } from '#flows/effectFinder.ts'
import type { Plan } from '#plan/plan.ts'
import type { Choice } from '#rules/catalogue.ts'
import { decide } from '#session/decide.ts'
import { effectsOf } from '#session/effects.ts'
import { SelectInput } from '#ui/SelectInput.tsx'
import { effectText } from './effectText.ts'

interface Props {
  readonly plan: Plan
  readonly choice: Choice
  readonly places: readonly ChoicePlace[]
}

/** Machines that are listed one by one; the others follow the plan's default or decide in their own inspector. */
const listed = 60

/** One choice with the places where it is open: the default of the plan first, then each machine. */
export function DecisionGroup({ plan, choice, places }: Props) {
  const machines = places.filter(({ machine }) => machine !== undefined)
  const ofPlan = places.find(({ machine }) => machine === undefined)
  const whole = ofPlan ?? (machines.length > 1 ? { choice: choice.id } : undefined)
  return (
    <section aria-label={choice.name} className="rounded-lg border border-line px-3 py-2.5">
      <h3 className="font-semibold">{choice.name}</h3>
      <p className="mb-1.5 text-mute text-xs">{choice.question}</p>
      <div className="grid gap-1">
        {whole && (
          <PlaceRow
            plan={plan}
            choice={choice}
            place={whole}
            label={ofPlan ? 'The plan' : `All that do not say otherwise (${machines.length})`}
          />
        )}
        {machines.slice(0, listed).map((place) => (
          <PlaceRow
            key={place.machine}
            plan={plan}
            choice={choice}
            place={place}
            label={plan.machines.find(({ id }) => id === place.machine)?.name ?? ''}
          />
        ))}
        {machines.length > listed && (
          <p className="text-faint text-xs">
            {machines.length - listed} more machines are not listed; decide for all, or in a machine’s inspector.
          </p>
        )}
      </div>
    </section>
  )
}

interface RowProps {
  readonly plan: Plan
  readonly choice: Choice
  readonly place: ChoicePlace
  readonly label: string
}

function PlaceRow({ plan, choice, place, label }: RowProps) {
  const machine = plan.machines.find(({ id }) => id === place.machine)
  if (place.machine !== undefined && machine === undefined) return null
  const now = (machine ?? plan).choices?.[choice.id] ?? ''
  const effects = new Map(
    effectsOf(plan)
      .choice(place)
      .map((effect) => [effect.option ?? '', effectText(effect)]),
  )
  const named = (id: string, name: string) => {
    const text = id === now ? '' : (effects.get(id) ?? '')
    return { id, name: text === '' ? name : `${name} (${text})` }
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)] items-center gap-2 text-sm">
      <bdi className="truncate text-mute" title={label}>
        {label}
      </bdi>
      <SelectInput
        aria-label={`${choice.name}: ${label}`}
        value={now}
        options={[named('', 'Undecided'), ...choice.options.map(({ id, name }) => named(id, name))]}
        onPick={(picked) => decide(place, picked || null)}
      />
    </div>
  )
}
