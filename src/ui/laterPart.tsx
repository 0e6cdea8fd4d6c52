import { type ComponentType, useEffect, useSyncExternalStore } from 'react'
import { uiWords } from '#words/uiWords.ts'
import { Dialog } from './Dialog.tsx'
import { type LaterCode, laterCode } from './laterCode.ts'

interface PendingProps {
  readonly isMissing: boolean
}

/** Imports a component, or is what imports it for others, too. */
type Load<Props extends object> = (() => Promise<ComponentType<Props>>) | LaterCode<ComponentType<Props>>

/**
 * A part of the page whose code comes later. Once it is here it is drawn like any other, in the same turn; until then
 * `Pending` stands in its place.
 */
function laterComponent<Props extends object>(
  load: Load<Props>,
  Pending: ComponentType<Props & PendingProps>,
): ComponentType<Props> {
  const code = typeof load === 'function' ? laterCode(load) : load
  return function LaterPart(props) {
    const arrival = useSyncExternalStore(code.subscribe, code.arrival)
    useEffect(() => {
      // That it is missing is told in its place, and the next one to need it asks again.
      code.fetch().catch(() => {})
    }, [])
    if (arrival.kind !== 'here') return <Pending {...props} isMissing={arrival.kind === 'missing'} />
    return <arrival.value {...props} />
  }
}

function PendingText({ isMissing }: PendingProps) {
  return (
    <p role="status" className="p-3.5 text-mute">
      {isMissing ? uiWords.missing : uiWords.loading}
    </p>
  )
}

function PendingDialog({ isMissing, onClose }: PendingProps & { readonly onClose: () => void }) {
  return (
    <Dialog title={isMissing ? uiWords.notHere : uiWords.moment} onClose={onClose}>
      <PendingText isMissing={isMissing} />
    </Dialog>
  )
}

/** A part of a panel whose code comes later; it takes no focus while it is on its way. */
export function laterPart<Props extends object>(load: Load<Props>): ComponentType<Props> {
  return laterComponent(load, PendingText)
}

/** A dialog whose code comes later: a dialog that says so stands for it, and can be closed. */
export function laterDialog<Props extends { readonly onClose: () => void }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return laterComponent(load, PendingDialog)
}

/** A menu or another thing that opens over the page on demand: until its code is here, nothing stands for it. */
export function laterPopup<Props extends object>(load: Load<Props>): ComponentType<Props> {
  return laterComponent(load, () => null)
}
