import { useEffect, useState } from 'react'
import { pageAddress } from '#session/linkedPlan.ts'
import { outside } from '#session/outside.ts'
import { mostLinkCharacters, writePlanLink } from '#session/planLink.ts'
import { notify, useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { inputClass } from '#ui/Field.tsx'
import { planLinkWords as words } from '#words/planLinkWords.ts'

/** The link that holds the open plan, and what it means to send it. */
export function PlanLinkDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    writePlanLink(plan, pageAddress()).then(
      (written) => isWanted && setLink(written),
      (fault: unknown) => {
        if (!isWanted) return
        notify({ tone: 'error', text: words.failed, details: [fault instanceof Error ? fault.message : String(fault)] })
        onClose()
      },
    )
    return () => {
      isWanted = false
    }
  }, [plan, onClose])
  const isShort = link !== null && link.length <= mostLinkCharacters
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          {!isShort && <Button onClick={() => void outside().saveFile()}>{words.save}</Button>}
          {isShort && <CopyButton look="primary" copy={() => outside().copy(link)} />}
        </>
      }
    >
      <p>{words.about}</p>
      <p className="mt-2 text-mute">{words.stays}</p>
      {isShort && (
        <input
          aria-label={words.field}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
          className={`${inputClass} mt-3 font-mono text-sm`}
        />
      )}
      <p role="status" className={`mt-2 min-h-4.5 text-sm ${link !== null && !isShort ? 'text-ink' : 'text-mute'}`}>
        {link === null && words.writing}
        {isShort && words.length(link.length)}
        {link !== null && !isShort && words.tooLong(link.length, mostLinkCharacters)}
      </p>
    </Dialog>
  )
}
