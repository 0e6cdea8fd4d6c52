import { CircleHelp, Minimize2 } from 'lucide-react'
import { useState } from 'react'
import type { ChoicePlace } from '#flows/effectFinder.ts'
import { catalogue } from '#session/catalogue.ts'
import { askHelp } from '#session/commands/asks.ts'
import { openPlacesOf } from '#session/effects.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { DoneButton } from '#ui/DoneButton.tsx'
import { decisionWords as words } from '#words/decisionWords.ts'
import { helpWords } from '#words/helpWords.ts'
import { DecisionGroup } from './DecisionGroup.tsx'
import { LeastPrivilegePreview } from './LeastPrivilegePreview.tsx'

/** All undecided choices in one list, with what deciding saves, and one step to all that can be decided without asking. */
export function DecisionsDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const [previewing, setPreviewing] = useState(false)
  const open = openPlacesOf(plan)
  // What is decided here stays in the list, so that it can be looked at and changed again.
  const [first] = useState(open)
  const places = [...first, ...open.filter((place) => !first.some((one) => samePlace(one, place)))]
  const choices = [...catalogue.choices.values()].filter(({ id }) => places.some(({ choice }) => choice === id))
  if (previewing) {
    return (
      <LeastPrivilegePreview plan={plan} onBack={() => setPreviewing(false)} onApplied={onClose} onClose={onClose} />
    )
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button
            look="quiet"
            className="mr-auto -ml-2.5"
            icon={<CircleHelp size={14} />}
            onClick={() => askHelp('decisions', 'decisions')}
          >
            {helpWords.aboutDecisions}
          </Button>
          <Button icon={<Minimize2 size={14} />} disabled={open.length === 0} onClick={() => setPreviewing(true)}>
            {words.ask}
          </Button>
          <DoneButton onClick={onClose} />
        </>
      }
    >
      <p className="mb-3 text-mute text-sm" role="status">
        {open.length === 0 ? words.nothingOpen : words.about}
      </p>
      <div className="grid gap-3">
        {choices.map((choice) => (
          <DecisionGroup
            key={choice.id}
            plan={plan}
            choice={choice}
            places={places.filter((place) => place.choice === choice.id)}
          />
        ))}
      </div>
    </Dialog>
  )
}

function samePlace(one: ChoicePlace, other: ChoicePlace): boolean {
  return one.choice === other.choice && one.machine === other.machine
}
