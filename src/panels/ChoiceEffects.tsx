import type { ChoicePlace } from '#flows/effectFinder.ts'
import type { Plan } from '#plan/plan.ts'
import type { Choice } from '#rules/catalogue.ts'
import { effectsOf } from '#session/effects.ts'
import { choiceWords as words } from '#words/choiceWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { effectDetail, effectText } from './effectText.ts'
import { usePlanFollowed } from './usePlanFollowed.ts'

interface Props {
  readonly plan: Plan
  readonly choice: Choice
  readonly place: ChoicePlace
  /** The option that is set here; empty while none is. */
  readonly now: string
}

/** What each other option would add and remove, before it is picked, and who says what the options are. */
export function ChoiceEffects({ plan, choice, place, now }: Props) {
  const followed = usePlanFollowed(plan)
  const all = followed === null ? [] : effectsOf(followed).choice(place)
  const effects = all.filter(
    ({ option, added, removed }) => (option ?? '') !== now && added.length + removed.length > 0,
  )
  const nameOf = (id: string | null) => choice.options.find((option) => option.id === id)?.name ?? words.undecided
  return (
    <div className="mt-1 text-xs">
      {effects.length > 0 && (
        <ul aria-label={words.effects(choice.name)} className="grid gap-px">
          {effects.map((effect) => (
            <li key={effect.option} className="flex gap-2" title={effectDetail(effect)}>
              <span className="min-w-0 flex-1 truncate text-mute">{nameOf(effect.option)}</span>
              <span className="sr-only">{effectDetail(effect)}</span>
              <span
                className={`shrink-0 font-medium tabular-nums ${effect.added.length > 0 ? 'text-warn' : 'text-ok'}`}
              >
                {effectText(effect)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <details className="text-faint">
        <summary className="w-fit hover:text-mute">{uiWords.source}</summary>
        <p className="break-words">{choice.source}</p>
      </details>
    </div>
  )
}
