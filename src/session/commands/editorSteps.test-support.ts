import fc from 'fast-check'
import { applyDraw, type Draw, operationCount } from '#plan/operations/randomOperation.test-support.ts'
import type { Outside } from '../outside.ts'
import { currentPlan, edit, redo, seal, select, undo } from '../session.ts'
import { commands } from './commands.ts'

/** What a person does next: an edit, keys or a menu on some selection, a step back or forth, or a pause. */
export type EditorStep =
  | { readonly kind: 'edit'; readonly draw: Draw; readonly merge: boolean }
  | { readonly kind: 'command'; readonly at: number; readonly chosen: readonly number[] }
  | { readonly kind: 'undo' | 'redo' | 'seal' }

const nat = fc.nat({ max: 1000 })

export const editorSteps = (count: number): fc.Arbitrary<readonly EditorStep[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 12,
        arbitrary: fc.record({
          kind: fc.constant('edit' as const),
          draw: fc.tuple(fc.nat({ max: operationCount - 1 }), nat, nat, nat),
          merge: fc.boolean(),
        }),
      },
      {
        weight: 6,
        arbitrary: fc.record({
          kind: fc.constant('command' as const),
          at: nat,
          chosen: fc.array(nat, { maxLength: 3 }),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constantFrom('undo' as const, 'redo' as const, 'redo' as const, 'seal' as const),
        }),
      },
    ),
    { minLength: count, maxLength: count },
  )

/** The commands that change the plan and nothing outside of it; those of plans and views ask for files and dialogs. */
const changing = commands.filter(({ group }) => ['Edit', 'Select', 'Connect', 'Arrange'].includes(group))

/** A world outside that does nothing: commands may ask it. */
export const nothingOutside = new Proxy({} as Outside, { get: () => () => Promise.resolve(null) })

/** Does one step; what cannot be done now does nothing. */
export function doStep(step: EditorStep): void {
  if (step.kind === 'edit') edit('Edit', (plan) => applyDraw(plan, step.draw), step.merge ? 'typing' : undefined)
  else if (step.kind !== 'command') ({ undo, redo, seal })[step.kind]()
  else {
    choose(step.chosen)
    const command = changing[step.at % changing.length]
    if (command?.isEnabled()) command.run()
  }
}

/** A few things, so that duplicates of duplicates do not fill the plan. */
function choose(numbers: readonly number[]): void {
  const { machines, links, zones } = currentPlan()
  const ids = (items: readonly { readonly id: string }[], some: readonly number[]) => [
    ...new Set(some.flatMap((at) => items[at % items.length]?.id ?? [])),
  ]
  select({ machines: ids(machines, numbers), links: ids(links, numbers.slice(1)), zones: ids(zones, numbers.slice(2)) })
}
