import { type KeyboardEvent, useEffect, useRef } from 'react'
import { keptSteps } from '#session/history.ts'
import { goToDone, useSession } from '#session/session.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { DoneButton } from '#ui/DoneButton.tsx'
import { historyWords as words } from '#words/historyWords.ts'

/** All steps by name, done and undone; choosing one goes there. The arrows walk them, Enter chooses. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { past, future } = useSession((state) => state.history)
  const list = useRef<HTMLDivElement>(null)
  const now = past.length
  const steps = [
    past.length < keptSteps ? words.start : words.oldest,
    ...[...past, ...future].map(({ label }) => label),
  ]
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]')
    current?.focus()
    current?.scrollIntoView({ block: 'center' })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    items[Math.max(0, Math.min(to, items.length - 1))]?.focus()
  }
  return (
    <Dialog title={words.title} onClose={onClose} footer={<DoneButton onClick={onClose} />}>
      <p className="mb-3 text-mute">{words.hint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus among the buttons */}
      <div ref={list} onKeyDown={onKeyDown}>
        <ol aria-label={words.steps}>
          {steps.map((label, done) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
            <li key={done}>
              <button
                type="button"
                tabIndex={done === now ? 0 : -1}
                aria-current={done === now ? 'step' : undefined}
                onClick={() => goToDone(done)}
                className={`flex min-h-7 w-full items-center gap-2 rounded px-2 py-0.5 text-left hover:bg-bg aria-[current=step]:bg-accent-soft ${done > now ? 'text-faint' : ''}`}
              >
                <span className="w-7 shrink-0 text-right text-faint text-xs tabular-nums">
                  {done === 0 ? '' : done}
                </span>
                <span className="min-w-0 flex-1 truncate">{label}</span>
                {done === now && <span className="font-medium text-accent text-xs">{words.now}</span>}
                {done > now && <span className="text-xs">{words.undone}</span>}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  )
}
