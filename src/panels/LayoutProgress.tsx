import { useLayoutWork } from '#session/layoutWork.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { layoutWords } from '#words/layoutWords.ts'

/** How far the layout under way is; closing it gives the layout up. */
export function LayoutProgress({ onClose }: { readonly onClose: () => void }) {
  const work = useLayoutWork((state) => state.work)
  const close = work?.cancel ?? onClose
  return (
    <Dialog
      title={layoutWords.optimiseStep}
      onClose={close}
      footer={<Button onClick={close}>{layoutWords.cancel}</Button>}
    >
      <p role="status">
        {layoutWords.working(work?.machines ?? 0)}
        {work && work.all > 1 && ` ${layoutWords.part(Math.min(work.done + 1, work.all), work.all)}`}
      </p>
      <progress
        aria-label={layoutWords.optimiseStep}
        className="mt-3 w-full accent-(--accent)"
        max={work?.all ?? 1}
        {...(work && work.done > 0 && { value: work.done })}
      />
    </Dialog>
  )
}
