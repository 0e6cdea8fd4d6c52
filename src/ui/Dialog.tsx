import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { uiWords } from '#words/uiWords.ts'
import { offerMessages } from './dialogMessages.ts'
import { IconButton } from './IconButton.tsx'

interface Props {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
  /** For tables. */
  readonly wide?: boolean
}

/**
 * A modal dialog on the platform's own element: it traps the focus, closes on Escape and gives the focus back. It has no
 * landmarks, so that it may stand anywhere in the page. What the page has to say meanwhile stands in it, above its footer. Its top stays where it is when its content grows. The last
 * button of its footer is the primary one.
 */
export function Dialog({ title, onClose, children, footer, wide = false }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  const messages = useRef<HTMLDivElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = element.current
    const before = document.activeElement
    dialog?.showModal()
    // The platform would choose the first control, which is the one that closes.
    dialog
      ?.querySelector<HTMLElement>('[data-content] :is(input, select, textarea, button), [data-footer] button')
      ?.focus()
    const takeBack = messages.current && offerMessages(messages.current)
    return () => {
      takeBack?.()
      dialog?.close()
      // What opened the dialog may be gone with what the dialog did; the focus must not fall back to the page's start.
      const home = before?.isConnected ? before : document.querySelector('[data-focus-home]')
      if (home instanceof HTMLElement) home.focus()
    }
  }, [])
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      className={`${wide ? 'w-[min(960px,94vw)]' : 'w-[min(560px,94vw)]'} mt-[9vh] rounded-xl border border-line-strong bg-surface p-0 shadow-(--float)`}
    >
      <div className="flex max-h-[80vh] flex-col">
        <div className="flex items-center justify-between border-line border-b py-2 pr-2 pl-4">
          <h2 id={titleId} className="line-clamp-2 min-w-0 break-words font-semibold text-[14px]">
            {title}
          </h2>
          <IconButton label={uiWords.close} icon={<X size={16} />} onClick={onClose} />
        </div>
        <div data-content="" className="scroll-edges min-h-0 overflow-y-auto p-4">
          {children}
        </div>
        <div ref={messages} className="shrink-0" />
        {footer && (
          <div data-footer="" className="flex flex-wrap justify-end gap-2 border-line border-t px-4 py-3">
            {footer}
          </div>
        )}
      </div>
    </dialog>
  )
}
