import { useMemo, useState } from 'react'
import type { RequestEnd } from '#flows/changeRequest.ts'
import { isImpossible } from '#flows/ipVersions.ts'
import type { RequestRow, RowChange } from '#flows/requestRow.ts'
import { zoneNames } from '#flows/rowOrder.ts'
import { formatPortRange } from '#net/port.ts'
import type { Plan } from '#plan/plan.ts'
import { goTo } from '#session/actions.ts'
import { selectionOfRow } from '#session/selectionOfRow.ts'
import { type Column, VirtualTable } from '#ui/VirtualTable.tsx'
import { DetailsDialog } from './DetailsDialog.tsx'

const looks: Readonly<Record<RowChange, { word: string; sign: string; className: string }>> = {
  add: { word: 'Add', sign: '+', className: 'bg-accent-soft text-accent' },
  remove: { word: 'Remove', sign: '−', className: 'bg-bad-soft text-bad' },
  unchanged: { word: 'Same', sign: '=', className: 'bg-bg text-mute' },
}

const Pill = ({ change }: { readonly change: RowChange }) => (
  <span className={`rounded-full px-1.5 font-medium text-xs ${looks[change].className}`}>
    {looks[change].sign} {looks[change].word}
  </span>
)

const NotPossible = () => (
  <span
    className="rounded-full bg-bad-soft px-1.5 font-medium text-bad text-xs"
    title="No packet goes from an IPv4 to an IPv6 address or back. The row is marked so in every file."
  >
    ! Not possible
  </span>
)

/** Named one by one while they are few, counted when they are many. */
const named = 3

function Ends({ ends }: { readonly ends: readonly RequestEnd[] }) {
  const missing = ends.filter(({ address }) => address === null).length
  return (
    <span title={ends.map(({ name, address }) => `${name} ${address ?? 'address missing'}`).join('\n')}>
      {ends.length > named && <b className="mr-1 font-medium">{ends.length}:</b>}
      {ends.slice(0, named).map((end, at) => (
        <span key={`${end.name} ${end.address}`}>
          {at > 0 && ', '}
          <bdi>{end.name}</bdi>{' '}
          {end.address === null ? (
            <span className="text-bad">address missing</span>
          ) : (
            <span className="font-mono text-[12px] text-mute">{end.address}</span>
          )}
        </span>
      ))}
      {ends.length > named && '…'}
      {missing > 0 && ends.length > named && <span className="text-bad"> {missing} without address</span>}
    </span>
  )
}

function ports({ transport, ports: ranges }: RequestRow): string {
  return ranges.length === 0 ? 'ICMP echo' : `${transport.toUpperCase()} ${ranges.map(formatPortRange).join(', ')}`
}

const zones = (ends: readonly RequestEnd[]) => zoneNames(ends) || '(no zone)'

const columns = (ask: (row: RequestRow) => void): readonly Column<RequestRow>[] => [
  {
    id: 'change',
    title: 'Change',
    cell: (row) => (isImpossible(row) ? <NotPossible /> : <Pill change={row.change} />),
  },
  { id: 'firewall', title: 'Firewall', cell: (row) => row.firewall ?? <span className="text-faint">not named</span> },
  { id: 'fromZone', title: 'Source zone', cell: (row) => zones(row.sources) },
  { id: 'from', title: 'Source', cell: (row) => <Ends ends={row.sources} /> },
  { id: 'toZone', title: 'Destination zone', cell: (row) => zones(row.destinations) },
  { id: 'to', title: 'Destination', cell: (row) => <Ends ends={row.destinations} /> },
  { id: 'port', title: 'Destination port', className: 'font-mono text-[12px]', cell: ports },
  { id: 'service', title: 'Service', cell: (row) => row.why.service },
  {
    id: 'details',
    title: 'Ticket details',
    cell: (row) => (
      <button
        type="button"
        disabled={row.change === 'remove'}
        className="min-h-6 text-accent hover:underline disabled:text-faint"
        onClick={(event) => {
          event.stopPropagation()
          ask(row)
        }}
      >
        {row.details.expires ? `until ${row.details.expires}` : (row.details.owner ?? 'Details…')}
      </button>
    ),
  },
  { id: 'why', title: 'Vendor reference', cell: (row) => row.why.reference || row.why.justification },
]

/** Rows of the request; choosing one shows a link that it stands for, or what is left of its ends. */
export function RequestRowTable({ plan, rows }: { readonly plan: Plan; readonly rows: readonly RequestRow[] }) {
  const show = (row: RequestRow) => {
    const selection = selectionOfRow(plan, row)
    if (selection !== null) goTo(selection)
  }
  const [asked, setAsked] = useState<RequestRow | null>(null)
  const shownColumns = useMemo(() => columns(setAsked), [])
  return (
    <>
      <VirtualTable label="Request lines" columns={shownColumns} rows={rows} idOf={(row) => row.id} onPick={show} />
      {asked && <DetailsDialog plan={plan} row={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
