import { Button } from '#ui/Button.tsx'
import type { ListedRequest } from './useRequestList.ts'
import { WorkBar } from './WorkBar.tsx'

/** How the work on the listed rows stands: how far it is, that it was cancelled, or why it failed. */
export function RequestState({ progress, cancelled, fault, cancel, goOn }: ListedRequest['state']) {
  if (fault !== null) {
    return (
      <span role="alert" className="flex min-w-0 items-center gap-1 text-bad">
        These rows could not be worked out. {fault}
        <Button look="quiet" onClick={goOn}>
          Try again
        </Button>
      </span>
    )
  }
  if (cancelled) {
    return (
      <span className="flex items-center gap-1 text-warn">
        Cancelled: these rows are not those of the plan as it is.
        <Button look="quiet" onClick={goOn}>
          Go on
        </Button>
      </span>
    )
  }
  return progress && <WorkBar label="Consolidating" progress={progress} onCancel={cancel} />
}
