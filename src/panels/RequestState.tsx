import { Button } from '#ui/Button.tsx'
import { requestWords } from '#words/requestWords.ts'
import type { ListedRequest } from './useRequestList.ts'
import { WorkBar } from './WorkBar.tsx'

/** How the work on the listed rows stands: how far it is, that it was cancelled, or why it failed. */
export function RequestState({ progress, cancelled, fault, cancel, goOn }: ListedRequest['state']) {
  if (fault !== null) {
    return (
      <span role="alert" className="flex min-w-0 items-center gap-1 text-bad">
        {requestWords.fault} {fault}
        <Button look="quiet" onClick={goOn}>
          {requestWords.again}
        </Button>
      </span>
    )
  }
  if (cancelled) {
    return (
      <span className="flex items-center gap-1 text-warn">
        {requestWords.cancelled}
        <Button look="quiet" onClick={goOn}>
          {requestWords.goOn}
        </Button>
      </span>
    )
  }
  return progress && <WorkBar label={requestWords.consolidating} progress={progress} onCancel={cancel} />
}
