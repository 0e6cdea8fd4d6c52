import { addLinks } from '#plan/operations/linkOperations.ts'
import { reendLinks } from '#plan/operations/reendLinks.ts'
import { pairKey } from '#plan/pairKey.ts'
import type { Link, Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import type { RefusedPut } from '#ui/grid/gridColumn.ts'
import { connectingWords } from '#words/connectingWords.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { addingRows, type Made, textFor } from './addingRows.ts'
import type { AddedRows, PutTogether, RowTexts } from './planTable.ts'
import { readMachine } from './readCells.ts'

const columns = ['from', 'to'] as const

/** Links end where their cells say: both ends of a link at once, and all links at once, since one may take over another's pair. */
export const linkEnds: PutTogether<Link> = {
  columns,
  put: (plan, rows) => {
    const refused: RefusedPut<Link>[] = []
    const wanted = new Map<string, { readonly row: Link; readonly texts: RowTexts; readonly ends: Link['ends'] }>()
    for (const { row, texts } of rows) {
      const ends: [string, string] = [...row.ends]
      let isRead = true
      for (const [place, column] of columns.entries()) {
        const text = texts.get(column)
        if (text === undefined) continue
        const machine = readMachine(text.trim(), plan)
        if (machine.ok) ends[place] = machine.value
        else {
          refused.push({ row, column, text, reason: machine.reason })
          isRead = false
        }
      }
      if (isRead) wanted.set(row.id, { row, texts, ends })
    }
    const together = reendLinks(plan, new Map([...wanted].map(([id, { ends }]) => [id, ends])))
    if (together.ok) return { plan: together.plan, refused }
    let now = plan
    for (const [id, { row, texts, ends }] of wanted) {
      const alone = reendLinks(now, new Map([[id, ends]]))
      if (alone.ok) now = alone.plan
      else for (const [column, text] of texts) refused.push({ row, column, text, reason: coreSentence(alone.reason) })
    }
    return { plan: now, refused }
  },
}

/** Draws links between machines by their names. */
export function addLinkRows(plan: Plan, rows: readonly RowTexts[]): AddedRows {
  const joined = new Set(plan.links.map(({ ends }) => pairKey(ends)))
  return addingRows<Link['ends']>(plan, rows, {
    first: 'from',
    read: (texts) => made(plan, texts, joined),
    apply: addLinks,
    idsOf: (before, after) => after.links.slice(before.links.length).map(({ id }) => id),
  })
}

function made(plan: Plan, texts: RowTexts, joined: Set<string>): Made<Link['ends']> {
  const [from, to] = columns.map((column) => readMachine(textFor(texts, column), plan))
  if (!from?.ok) return { ok: false, column: 'from', reason: from?.reason ?? '' }
  if (!to?.ok) return { ok: false, column: 'to', reason: to?.reason ?? '' }
  const ends = [from.value, to.value] as const
  const [one = '', other = ''] = ends.map((end) => machinesById(plan).get(end)?.name)
  if (from.value === to.value) return { ok: false, column: 'to', reason: connectingWords.same(one) }
  const key = pairKey(ends)
  if (joined.has(key)) return { ok: false, column: 'to', reason: connectingWords.linked(one, other) }
  joined.add(key)
  return { ok: true, item: ends }
}
