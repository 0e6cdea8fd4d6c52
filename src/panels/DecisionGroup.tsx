import { useState } from 'react'
import { countLines } from '#flows/effect.ts'
import type { ChoicePlace } from '#flows/effectFinder.ts'
import { whyNot } from '#flows/whyNot.ts'
import type { Plan } from '#plan/plan.ts'
import type { Choice } from '#rules/catalogue.ts'
import { decide } from '#session/decide.ts'
import { effectsOf } from '#session/effects.ts'
import { Button } from '#ui/Button.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { choiceWords } from '#words/choiceWords.ts'
import { decisionWords as words } from '#words/decisionWords.ts'
import { effectText } from './effectText.ts'

interface Props {
  readonly plan: Plan
  readonly choice: Choice
  readonly places: readonly ChoicePlace[]
}

/** More machines than this are listed only when asked for. */
const few = 5

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
            label={ofPlan ? words.plan : words.all(machines.length)}
          />
        )}
        {machines.length > few ? (
          <OneByOne plan={plan} choice={choice} machines={machines} />
        ) : (
          machines.map((place) => <MachineRow key={place.machine} plan={plan} choice={choice} place={place} />)
        )}
      </div>
    </section>
  )
}

/** Many machines are decided together, or one by one when asked for. */
function OneByOne({ plan, choice, machines }: Omit<Props, 'places'> & { readonly machines: readonly ChoicePlace[] }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" className="justify-self-start" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hide : words.oneByOne(machines.length)}
      </Button>
      {open &&
        machines
          .slice(0, listed)
          .map((place) => <MachineRow key={place.machine} plan={plan} choice={choice} place={place} />)}
      {open && machines.length > listed && (
        <p className="text-faint text-xs">{words.unlisted(machines.length - listed)}</p>
      )}
    </>
  )
}

function MachineRow({ plan, choice, place }: Omit<RowProps, 'label'>) {
  const name = plan.machines.find(({ id }) => id === place.machine)?.name ?? ''
  return <PlaceRow plan={plan} choice={choice} place={place} label={name} />
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
      .map((effect) => [effect.option ?? '', effect]),
  )
  const most = Math.max(...[...effects.values()].map(({ removed }) => countLines(removed)), 0)
  const named = (id: string, name: string) => {
    const effect = effects.get(id)
    const text = id === now || effect === undefined ? '' : effectText(effect)
    return { id, name: text === '' ? name : `${name} (${text})` }
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.3fr)] items-center gap-2 text-sm">
      <span className="flex min-w-0 gap-2">
        <bdi className="min-w-0 flex-1 truncate text-mute" title={label}>
          {label}
        </bdi>
        <span className="shrink-0 font-medium text-ok text-xs tabular-nums leading-5">
          {most === 0 ? '' : words.upTo(most)}
        </span>
      </span>
      <SelectInput
        aria-label={`${choice.name}: ${label}`}
        value={now}
        options={[
          named('', choiceWords.undecided),
          ...choice.options.map((option) => ({
            ...named(option.id, option.name),
            disabled: machine !== undefined && whyNot(plan, machine, option) !== null,
          })),
        ]}
        onPick={(picked) => decide(place, picked || null)}
      />
    </div>
  )
}
