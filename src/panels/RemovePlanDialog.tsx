import { outside } from '#session/outside.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'

/** Asks before the open plan is removed from the browser: nothing brings it back but a file. */
export function RemovePlanDialog({ onClose }: { readonly onClose: () => void }) {
  const id = useSession((state) => state.storedId)
  const name = useSession((state) => state.history.present.name)
  const remove = () => {
    onClose()
    void outside().removeStored(id)
  }
  return (
    <Dialog
      title={`Remove “${name}”?`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button onClick={() => void outside().saveFile()}>Save to a file</Button>
          <Button look="danger" onClick={remove}>
            Remove
          </Button>
        </>
      }
    >
      <p>It is removed from this browser, with its history. Only a file you saved brings it back.</p>
    </Dialog>
  )
}
