import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { openChoicesOf } from '#session/effects.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { laterDialog } from '#ui/laterPart.tsx'

const DecisionsDialog = laterDialog(() => import('./DecisionsDialog.tsx').then((part) => part.DecisionsDialog))

/** The way to all decisions, with the number of choices that are still open. */
export function DecisionsButton() {
  const plan = useSession((state) => state.history.present)
  const [open, setOpen] = useState(false)
  const choices = openChoicesOf(plan).size
  const count = choices === 0 ? 'nothing is open' : choices === 1 ? '1 choice is open' : `${choices} choices are open`
  return (
    <>
      <Button
        look="quiet"
        icon={<ListChecks size={15} />}
        title={`What is undecided, and what deciding it would save: ${count}`}
        onClick={() => setOpen(true)}
      >
        Decisions
        {choices > 0 && (
          <span className="rounded-full bg-accent-soft px-1.5 font-medium text-accent text-xs tabular-nums">
            {choices}
            <span className="sr-only"> open</span>
          </span>
        )}
      </Button>
      {open && <DecisionsDialog onClose={() => setOpen(false)} />}
    </>
  )
}
