import { CheckCheck, ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useDeferredValue } from 'react'
import { commandOf } from '#session/commands/commands.ts'
import { keysOf, useKeyChoices } from '#session/commands/keyChoices.ts'
import { reviewProgress } from '#session/review.ts'
import { askReviewer, endReview, useReviewing } from '#session/reviewing.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { reviewWords as words } from '#words/reviewWords.ts'
import { Keys } from './Keys.tsx'

/** How far the review is, and its next steps, each with its key. */
export function ReviewBar() {
  const plan = useDeferredValue(useSession((state) => state.history.present))
  const hasLink = useSession(({ selection }) => selection.links.length === 1)
  const reviewer = useReviewing((state) => state.reviewer)
  const { done, all } = reviewProgress(plan)
  const progress = all === 0 ? words.nothing : words.progress(done, all)
  return (
    <section
      aria-label={words.title}
      className="pointer-events-auto w-max min-w-[min(400px,100%)] max-w-full shrink-0 rounded-lg border border-line-strong bg-surface px-2 pt-1 pb-2 shadow-(--float)"
    >
      <div className="flex items-center gap-1">
        <p role="status" className="min-w-0 flex-1 truncate font-medium text-sm">
          {progress}
        </p>
        {reviewer !== null && (
          <Button look="quiet" className="max-w-40 truncate" onClick={() => askReviewer()}>
            {words.reviewer(reviewer)}
          </Button>
        )}
        <IconButton label={words.end} icon={<X size={15} />} onClick={endReview} />
      </div>
      <div
        role="progressbar"
        aria-label={words.title}
        aria-valuetext={progress}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={Math.max(1, all)}
        className="mb-2 h-1 rounded bg-line"
      >
        <div className="h-1 rounded bg-ok" style={{ width: `${(100 * done) / Math.max(1, all)}%` }} />
      </div>
      <div className="flex flex-wrap items-center gap-1.5">
        <Step id="review.approve" label={words.approve} icon={<CheckCheck size={14} />} off={done === all} />
        <Step id="review.reject" label={words.reject} off={!hasLink} />
        <span className="ml-auto flex gap-1.5">
          <IconButton
            label={words.previous}
            icon={<ChevronLeft size={15} />}
            disabled={done === all}
            onClick={commandOf('review.previous').run}
          />
          <IconButton
            label={words.next}
            icon={<ChevronRight size={15} />}
            disabled={done === all}
            onClick={commandOf('review.next').run}
          />
        </span>
      </div>
    </section>
  )
}

interface StepProps {
  readonly id: string
  readonly label: string
  readonly icon?: React.ReactNode
  readonly off: boolean
}

function Step({ id, label, icon, off }: StepProps) {
  const command = commandOf(id)
  const keys = keysOf(
    command,
    useKeyChoices((state) => state.choices),
  )
  return (
    <Button icon={icon} disabled={off} onClick={command.run}>
      {label}
      <Keys keys={keys.slice(0, 1)} />
    </Button>
  )
}
