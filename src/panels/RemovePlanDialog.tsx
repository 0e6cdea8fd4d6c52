import { outside } from '#session/outside.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { removePlanWords as words } from '#words/removePlanWords.ts'

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
      title={words.title(name)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{words.keep}</Button>
          <Button onClick={() => void outside().saveFile()}>{words.save}</Button>
          <Button look="dangerPrimary" onClick={remove}>
            {words.remove}
          </Button>
        </>
      }
    >
      <p>{words.about}</p>
    </Dialog>
  )
}
