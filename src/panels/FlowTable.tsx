import { useMemo, useState } from 'react'
import type { Plan } from '#plan/plan.ts'
import { goTo } from '#session/actions.ts'
import { derivedOf } from '#session/derived.ts'
import { selectLink } from '#session/selection.ts'
import { useSession } from '#session/session.ts'
import { type Column, type Sort, VirtualTable } from '#ui/VirtualTable.tsx'
import { type FlowColumn, type FlowRow, filterRows, flowRows, sortRows } from './flowRows.ts'

const stateWords = { open: 'to review', reviewed: 'reviewed', rejected: 'rejected' }

const stateLooks = { open: 'text-faint', reviewed: 'text-ok', rejected: 'text-bad' }

const columns: readonly Column<FlowRow>[] = [
  {
    id: 'from',
    title: 'Initiator',
    sortable: true,
    cell: (row) => (
      // The row itself can be clicked; this button makes it reachable by keyboard.
      <button
        type="button"
        className="max-w-full truncate align-bottom hover:underline"
        onClick={() => goTo(selectLink(row.flow.link))}
      >
        <bdi>{row.from}</bdi> <span className="text-faint">{row.fromZone}</span>
      </button>
    ),
  },
  {
    id: 'to',
    title: 'Listener',
    sortable: true,
    cell: (row) => (
      <>
        <bdi>{row.to}</bdi> <span className="text-faint">{row.toZone}</span>
      </>
    ),
  },
  {
    id: 'port',
    title: 'Destination port',
    sortable: true,
    className: 'font-mono text-[12px]',
    cell: (row) => row.port,
  },
  { id: 'service', title: 'Service', sortable: true, cell: (row) => row.flow.service },
  { id: 'channel', title: 'Channel', cell: (row) => row.flow.channel },
  {
    id: 'rows',
    title: 'Article row',
    className: 'font-mono text-[12px]',
    cell: (row) => [...row.flow.sources, ...row.flow.errata].join(' ') || row.flow.packs.join(' '),
  },
  {
    id: 'state',
    title: 'Review',
    sortable: true,
    cell: (row) => <span className={stateLooks[row.state]}>{stateWords[row.state]}</span>,
  },
]

/** All flows of the plan; a row and its link are chosen together. */
export function FlowTable({ plan, filter }: { readonly plan: Plan; readonly filter: string }) {
  const { flows, decisions } = derivedOf(plan)
  const links = useSession((state) => state.selection.links)
  const [sort, setSort] = useState<Sort>()
  const rows = useMemo(() => flowRows(plan, flows, decisions), [plan, flows, decisions])
  const shown = useMemo(() => {
    const found = filterRows(rows, filter)
    return sort ? sortRows(found, sort.column as FlowColumn, sort.descending) : found
  }, [rows, filter, sort])
  if (rows.length === 0) {
    return <p className="p-4 text-mute">No flows yet. Connect two machines, and the ports they need appear here.</p>
  }
  if (shown.length === 0) {
    return (
      <p className="p-4 text-mute" role="status">
        None of the {rows.length} flows matches “{filter}”.
      </p>
    )
  }
  return (
    <VirtualTable
      label="Flows"
      columns={columns}
      rows={shown}
      idOf={(row) => row.flow.id}
      isSelected={(row) => links.includes(row.flow.link)}
      isStruck={(row) => row.state === 'rejected'}
      onPick={(row) => goTo(selectLink(row.flow.link))}
      {...(sort && { sort })}
      onSort={(column) => setSort({ column, descending: sort?.column === column && !sort.descending })}
    />
  )
}
