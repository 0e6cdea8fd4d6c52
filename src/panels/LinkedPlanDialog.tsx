import { leaveLink, openLinked, useLinkedPlan } from '#session/linkedPlan.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { planLinkWords as words } from '#words/planLinkWords.ts'

/** Asks whether the plan of the link that the page was opened with is to be opened. */
export function LinkedPlanDialog({ onClose }: { readonly onClose: () => void }) {
  const offered = useLinkedPlan((state) => state.offered)
  if (offered === null) return null
  const { name, machines, zones, links } = offered.plan
  const leave = () => {
    onClose()
    leaveLink()
  }
  const open = () => {
    onClose()
    void openLinked(offered)
  }
  return (
    <Dialog
      title={words.offer(name.trim() === '' ? words.unnamed : name)}
      onClose={leave}
      footer={
        <>
          <Button onClick={leave}>{words.notNow}</Button>
          <Button look="primary" onClick={open}>
            {words.open}
          </Button>
        </>
      }
    >
      <p>{words.holds(machines.length, zones.length, links.length)}</p>
      <p className="mt-2 text-mute">{words.own}</p>
    </Dialog>
  )
}
