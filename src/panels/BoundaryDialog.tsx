import type { Plan } from '#plan/plan.ts'
import { useSession } from '#session/session.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { DoneButton } from '#ui/DoneButton.tsx'
import { boundaryWords } from '#words/boundaryWords.ts'
import { BoundaryMatrix } from './BoundaryMatrix.tsx'
import { FirewallTable } from './FirewallTable.tsx'

/** The firewalls of the network, and which of them stand between which zones. */
export function BoundaryDialog({ onClose }: { readonly onClose: () => void }) {
  const plan: Plan = useSession((state) => state.history.present)
  return (
    <Dialog wide title={boundaryWords.title} onClose={onClose} footer={<DoneButton onClick={onClose} />}>
      <FirewallTable plan={plan} />
      <BoundaryMatrix plan={plan} />
    </Dialog>
  )
}
