import { freeIds } from '#plan/freshId.ts'
import { done } from '#plan/operations/operationResult.ts'
import { addZone } from '#plan/operations/zoneOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { laidOut } from '#session/moveToZone.ts'
import { addingRows, textFor } from './addingRows.ts'
import type { AddedRows, RowTexts } from './planTable.ts'
import { readName } from './readCells.ts'

/** Adds empty zones where there is room. */
export function addZoneRows(plan: Plan, rows: readonly RowTexts[]): AddedRows {
  return addingRows<string>(plan, rows, {
    first: 'name',
    read: (texts) => {
      const name = readName(textFor(texts, 'name'))
      return name.ok ? { ok: true, item: name.value } : { ...name, column: 'name' }
    },
    apply: (before, names) => {
      const ids = freeIds(before, 'z', names.length)
      return laidOut(
        names.reduce(
          (result, name, at) => (result.ok ? addZone(result.plan, { id: ids[at] ?? '', name, cidrs: [] }) : result),
          done(before),
        ),
      )
    },
    idsOf: (before, after) => after.zones.slice(before.zones.length).map(({ id }) => id),
  })
}
