import { closeListDialogs, useListDialogs } from '#session/listDialogs.ts'
import { laterDialog } from '#ui/laterPart.tsx'

const PasteServersDialog = laterDialog(() => import('./PasteServersDialog.tsx').then((part) => part.PasteServersDialog))
const ConnectForMeDialog = laterDialog(() => import('./ConnectForMeDialog.tsx').then((part) => part.ConnectForMeDialog))

/** The dialogs for many machines; they are asked for from several places. */
export function ListDialogs() {
  const { pasted, connecting } = useListDialogs()
  return (
    <>
      {pasted !== null && <PasteServersDialog start={pasted} onClose={closeListDialogs} />}
      {connecting && <ConnectForMeDialog onClose={closeListDialogs} />}
    </>
  )
}
