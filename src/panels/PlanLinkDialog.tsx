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
  const isLong = link !== null && !isShort
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          {isLong && <Button onClick={() => void outside().saveFile()}>{words.save}</Button>}
          {isShort && <CopyButton look="primary" copy={() => outside().copy(link)} />}
        </>
      }
    >
      {!isLong && (
        <>
          <p>{words.about}</p>
          <p className="mt-2 text-mute">{words.stays}</p>
        </>
      )}
      {isShort && (
        <input
          aria-label={words.field}
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
          className={`${inputClass} mt-3 font-mono text-sm`}
        />
      )}
      <p role="status" className={isLong ? '' : 'mt-2 min-h-4.5 text-mute text-sm'}>
        {link === null && words.writing}
        {isShort && words.length(link.length)}
        {isLong && words.tooLong(link.length, mostLinkCharacters)}
      </p>
    </Dialog>
  )
}
