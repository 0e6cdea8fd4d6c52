import { useMemo, useState } from 'react'
import type { RequestEnd } from '#flows/changeRequest.ts'
import { isImpossible } from '#flows/ipVersions.ts'
import type { RequestRow, RowChange } from '#flows/requestRow.ts'
import { zoneNames } from '#flows/rowOrder.ts'
import type { Plan } from '#plan/plan.ts'
import { goTo } from '#session/actions.ts'
import { selectionOfRow } from '#session/selectionOfRow.ts'
import { type Column, VirtualTable } from '#ui/VirtualTable.tsx'
import { requestWords } from '#words/requestWords.ts'
import { DetailsDialog } from './DetailsDialog.tsx'
import { portsText } from './portText.ts'

const words = requestWords.table

const looks: Readonly<Record<RowChange, { word: string; sign: string; className: string }>> = {
  add: { word: words.add, sign: '+', className: 'bg-accent-soft text-accent' },
  remove: { word: words.remove, sign: '−', className: 'bg-bad-soft text-bad' },
  unchanged: { word: words.unchanged, sign: '=', className: 'bg-bg text-mute' },
}

const Pill = ({ change }: { readonly change: RowChange }) => (
  <span className={`rounded-full px-1.5 font-medium text-xs ${looks[change].className}`}>
    {looks[change].sign} {looks[change].word}
  </span>
)

const NotPossible = () => (
  <span className="rounded-full bg-bad-soft px-1.5 font-medium text-bad text-xs" title={words.whyImpossible}>
    ! {words.impossible}
  </span>
)

/** Named one by one while they are few, counted when they are many. */
const named = 3

function Ends({ ends }: { readonly ends: readonly RequestEnd[] }) {
  const missing = ends.filter(({ address }) => address === null).length
  return (
    <span title={ends.map(({ name, address }) => `${name} ${address ?? words.noAddress}`).join('\n')}>
      {ends.length > named && <b className="mr-1 font-medium">{ends.length}:</b>}
      {ends.slice(0, named).map((end, at) => (
        <span key={`${end.name} ${end.address}`}>
          {at > 0 && ', '}
          <bdi>{end.name}</bdi>{' '}
          {end.address === null ? (
            <span className="text-bad">{words.noAddress}</span>
          ) : (
            <span className="font-mono text-[12px] text-mute">{end.address}</span>
          )}
        </span>
      ))}
      {ends.length > named && '…'}
      {missing > 0 && ends.length > named && <span className="text-bad"> {words.withoutAddress(missing)}</span>}
    </span>
  )
}

const ports = ({ transport, ports: ranges }: RequestRow): string => portsText(transport, ranges)

const zones = (ends: readonly RequestEnd[]) => zoneNames(ends) || words.noZone

const columns = (ask: (row: RequestRow) => void): readonly Column<RequestRow>[] => [
  {
    id: 'change',
    title: words.change,
    cell: (row) => (isImpossible(row) ? <NotPossible /> : <Pill change={row.change} />),
  },
  {
    id: 'firewall',
    title: words.firewall,
    cell: (row) => row.firewall ?? <span className="text-faint">{words.notNamed}</span>,
  },
  { id: 'fromZone', title: words.fromZone, cell: (row) => zones(row.sources) },
  { id: 'from', title: words.from, picks: true, cell: (row) => <Ends ends={row.sources} /> },
  { id: 'toZone', title: words.toZone, cell: (row) => zones(row.destinations) },
  { id: 'to', title: words.to, cell: (row) => <Ends ends={row.destinations} /> },
  { id: 'port', title: words.port, className: 'font-mono text-[12px]', cell: ports },
  { id: 'service', title: words.service, cell: (row) => row.why.service },
  {
    id: 'details',
    title: words.details,
    cell: (row, isStop) => (
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        disabled={row.change === 'remove'}
        className="min-h-6 text-accent hover:underline disabled:text-faint"
        onClick={(event) => {
          event.stopPropagation()
          ask(row)
        }}
      >
        {row.details.expires ? words.until(row.details.expires) : (row.details.owner ?? words.askDetails)}
      </button>
    ),
  },
  {
    id: 'why',
    title: words.why,
    cell: ({ why }) => <span title={why.reference || why.justification}>{why.reference || why.justification}</span>,
  },
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
      <VirtualTable label={words.name} columns={shownColumns} rows={rows} idOf={(row) => row.id} onPick={show} />
      {asked && <DetailsDialog plan={plan} row={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
