import { moveMachines } from '#plan/operations/machineOperations.ts'
import type { Box, Position } from '#plan/plan.ts'
import { type Alignment, type Axis, aligned, distributed } from '#scene/arrange.ts'
import { machineBox } from '#scene/machineBox.ts'
import { edit } from '../session.ts'
import { chosenMachines, machinesChosen } from './chosen.ts'
import type { Command } from './command.ts'

function arrange(label: string, place: (boxes: ReadonlyMap<string, Box>) => ReadonlyMap<string, Position>): void {
  const boxes = new Map(
    chosenMachines().flatMap((machine) => {
      const box = machineBox(machine)
      return box ? [[machine.id, box] as const] : []
    }),
  )
  const moves = [...place(boxes)].map(([id, position]) => ({ id, position }))
  edit(label, (plan) => moveMachines(plan, moves))
}

const alignments: Readonly<Record<Alignment, string>> = {
  left: 'Align left edges',
  centre: 'Align centres',
  right: 'Align right edges',
  top: 'Align top edges',
  middle: 'Align middles',
  bottom: 'Align bottom edges',
}
const axes: Readonly<Record<Axis, string>> = { across: 'Distribute across', down: 'Distribute down' }

export const arrangeCommands: readonly Command[] = [
  ...(Object.keys(alignments) as Alignment[]).map(
    (by): Command => ({
      id: `arrange.${by}`,
      label: alignments[by],
      group: 'Arrange',
      keys: [],
      on: ['several'],
      isEnabled: machinesChosen(2),
      run: () => arrange(alignments[by], (boxes) => aligned(boxes, by)),
    }),
  ),
  ...(Object.keys(axes) as Axis[]).map(
    (axis): Command => ({
      id: `arrange.${axis}`,
      label: axes[axis],
      group: 'Arrange',
      keys: [],
      on: ['several'],
      isEnabled: machinesChosen(3),
      run: () => arrange(axes[axis], (boxes) => distributed(boxes, axis)),
    }),
  ),
]
