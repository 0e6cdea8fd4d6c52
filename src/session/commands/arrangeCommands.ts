import { moveMachines } from '#plan/operations/machineOperations.ts'
import type { Box, Position } from '#plan/plan.ts'
import { type Alignment, type Axis, aligned, distributed } from '#scene/arrange.ts'
import { machineBox } from '#scene/machineBox.ts'
import { commandWords } from '#words/commandWords.ts'
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

const words = commandWords.arrange
const alignments: readonly Alignment[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom']
const axes: readonly Axis[] = ['across', 'down']

export const arrangeCommands: readonly Command[] = [
  ...alignments.map(
    (by): Command => ({
      id: `arrange.${by}`,
      label: words[by],
      group: 'Arrange',
      keys: [],
      on: ['several'],
      isEnabled: machinesChosen(2),
      run: () => arrange(words[by], (boxes) => aligned(boxes, by)),
    }),
  ),
  ...axes.map(
    (axis): Command => ({
      id: `arrange.${axis}`,
      label: words[axis],
      group: 'Arrange',
      keys: [],
      ...(axis === 'across' && { parted: true as const }),
      on: ['several'],
      isEnabled: machinesChosen(3),
      run: () => arrange(words[axis], (boxes) => distributed(boxes, axis)),
    }),
  ),
]
