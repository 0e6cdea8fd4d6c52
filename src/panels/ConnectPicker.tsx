import { linksOf, machinesById } from '#plan/planIndex.ts'
import { connect, rulesJoin } from '#session/actions.ts'
import { askConnect, useSession } from '#session/session.ts'
import { laterDialog } from '#ui/laterPart.tsx'
import { inspectorWords } from '#words/inspectorWords.ts'

const MachinePicker = laterDialog(() => import('./MachinePicker.tsx').then((part) => part.MachinePicker))

/** "Connect to…": the machines the rules know a flow for; all others when asked. */
export function ConnectPicker() {
  const plan = useSession((state) => state.history.present)
  const from = useSession((state) => state.connectFrom)
  const words = useSession((state) => state.connectWords)
  const machine = machinesById(plan).get(from ?? '')
  if (machine === undefined) return null
  const linked = new Set(linksOf(plan, machine.id).flatMap(({ ends }) => ends))
  const close = () => askConnect(null)
  return (
    <MachinePicker
      key={machine.id}
      words={words}
      title={inspectorWords.connectMachineTo(machine.name)}
      others={plan.machines.filter(({ id }) => id !== machine.id && !linked.has(id))}
      isKnown={(other) => rulesJoin(machine, other, plan.packs)}
      onPick={(to) => {
        close()
        connect(machine.id, to)
      }}
      onClose={close}
    />
  )
}
