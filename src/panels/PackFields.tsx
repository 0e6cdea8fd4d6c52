import { Trash2, Upload } from 'lucide-react'
import type { Effect } from '#flows/effect.ts'
import { addOwnPack, removeOwnPack } from '#plan/operations/packOperations.ts'
import { setPack } from '#plan/operations/planOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { catalogue } from '#session/catalogue.ts'
import { effectsOf } from '#session/effects.ts'
import { outside } from '#session/outside.ts'
import { edit, notify } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { laterCode } from '#ui/laterCode.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { packWords as words } from '#words/packWords.ts'
import { uiWords } from '#words/uiWords.ts'
import { effectDetail, effectText } from './effectText.ts'
import { fetchOrTell } from './fetchOrTell.ts'
import { usePlanFollowed } from './usePlanFollowed.ts'

const packReader = laterCode(() => import('#flows/readPack.ts'))

/** Switches for the packs of the catalogue and the plan's own, with what each would change, and a way to load one. */
export function PackFields({ plan }: { readonly plan: Plan }) {
  const known = new Set([...catalogue.packs.keys(), ...plan.ownPacks.map(({ id }) => id)])
  const unknown = plan.packs.filter((id) => !known.has(id))
  return (
    <div className="grid gap-2">
      {[...catalogue.packs.values()].map(({ id, name, sentence, source }) => (
        <PackSwitch key={id} plan={plan} id={id} name={name} sentence={sentence} source={source} />
      ))}
      {plan.ownPacks.map((pack) => (
        <div key={pack.id} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">
            <PackSwitch
              plan={plan}
              id={pack.id}
              name={pack.name}
              sentence={words.own(pack.rules.length)}
              source={pack.source}
            />
          </div>
          <IconButton
            label={words.remove(pack.name)}
            icon={<Trash2 size={14} />}
            onClick={() => edit(words.remove(pack.name), (before) => removeOwnPack(before, pack.id))}
          />
        </div>
      ))}
      {unknown.map((id) => (
        <PackSwitch key={id} plan={plan} id={id} name={words.unknown(id)} sentence={words.unknownSentence} source="" />
      ))}
      <Button className="justify-self-start" icon={<Upload size={14} />} onClick={() => void loadPack()}>
        {words.load}
      </Button>
      <p className="text-faint text-xs">{words.about}</p>
    </div>
  )
}

const noEffect: Effect = { added: [], removed: [] }

interface SwitchProps {
  readonly plan: Plan
  readonly id: string
  readonly name: string
  readonly sentence: string
  readonly source: string
}

function PackSwitch({ plan, id, name, sentence, source }: SwitchProps) {
  const on = plan.packs.includes(id)
  const followed = usePlanFollowed(plan)
  const effect = followed === null ? noEffect : effectsOf(followed).pack(id, !on)
  return (
    <div className="text-sm">
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          className="mt-0.5 size-4 shrink-0 accent-(--accent)"
          checked={on}
          onChange={(event) => edit(words.switchStep, (before) => setPack(before, id, event.target.checked))}
        />
        <span className="min-w-0 flex-1">
          {name}
          <span className="block text-mute text-xs">{sentence}</span>
        </span>
        <span className="shrink-0 font-medium text-warn text-xs tabular-nums" title={effectDetail(effect)}>
          {on ? '' : effectText(effect)}
        </span>
      </label>
      {source !== '' && (
        <details className="ml-6 text-faint text-xs">
          <summary className="w-fit hover:text-mute">{uiWords.source}</summary>
          <p className="break-words">{source}</p>
        </details>
      )}
    </div>
  )
}

/** Loads an own pack and switches it on; a faulty file changes nothing and says all that is wrong. */
async function loadPack(): Promise<void> {
  const file = await outside().pickText(words.file, ['.json'])
  if (file === null) return
  const reader = await fetchOrTell(packReader)
  if (reader === null) return
  const reading = reader.readPack(file.text, catalogue.catalogue)
  if (!reading.ok) {
    const details = reading.faults.map(({ path, message }) => `${path}: ${coreSentence(message)}`)
    notify({ tone: 'error', text: words.refused(file.name), details })
    return
  }
  const { pack } = reading
  edit(words.loadStep(pack.name), (before) => {
    const added = addOwnPack(before, pack)
    return added.ok ? setPack(added.plan, pack.id, true) : added
  })
}
