import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Flow } from '#flows/flow.ts'
import type { Decision, Plan } from '#plan/plan.ts'
import { goTo } from '#session/actions.ts'
import { derivedOf } from '#session/derived.ts'
import { selectLink } from '#session/selection.ts'
import { useSession } from '#session/session.ts'
import { type Column, type Sort, VirtualTable } from '#ui/VirtualTable.tsx'
import { coreSentence } from '#words/coreSentence.ts'
import { flowTableWords as words } from '#words/flowTableWords.ts'
import { filterFlows } from './filterFlows.ts'
import { type FlowNames, flowNames } from './flowNames.ts'
import { portText } from './portText.ts'
import { type FlowColumn, sortFlows } from './sortFlows.ts'

const stateWords = words.states

const stateLooks = { open: 'text-faint', reviewed: 'text-ok', rejected: 'text-bad' }

type Decisions = ReadonlyMap<string, Decision>

const stateOf = (decisions: Decisions, { id }: Flow): Decision['state'] => decisions.get(id)?.state ?? 'open'
const idOf = ({ id }: Flow): string => id
const pick = ({ link }: Flow): void => goTo(selectLink(link))

const columnsOf = (names: FlowNames, decisions: Decisions): readonly Column<Flow>[] => [
  {
    id: 'from',
    title: words.initiator,
    sortable: true,
    picks: true,
    cell: ({ initiator }) => (
      <>
        <bdi>{names.machine(initiator)}</bdi> <span className="text-faint">{names.zone(initiator)}</span>
      </>
    ),
  },
  {
    id: 'to',
    title: words.listener,
    sortable: true,
    cell: ({ listener }) => (
      <>
        <bdi>{names.machine(listener)}</bdi> <span className="text-faint">{names.zone(listener)}</span>
      </>
    ),
  },
  { id: 'port', title: words.port, sortable: true, className: 'font-mono text-[12px]', cell: portText },
  { id: 'service', title: words.service, sortable: true, cell: ({ service }) => service },
  { id: 'channel', title: words.channel, cell: ({ channel }) => coreSentence(channel) },
  {
    id: 'rows',
    title: words.row,
    className: 'font-mono text-[12px]',
    cell: ({ sources, errata, packs }) => [...sources, ...errata].join(' ') || packs.join(' '),
  },
  {
    id: 'state',
    title: words.review,
    sortable: true,
    cell: (flow) => {
      const state = stateOf(decisions, flow)
      return <span className={stateLooks[state]}>{stateWords[state]}</span>
    },
  },
]

export interface FlowTableProps {
  readonly plan: Plan
  readonly filter: string
}

/** All flows of the plan; a row and its link are chosen together. */
export const FlowTable = memo(function FlowTable({ plan, filter }: FlowTableProps) {
  const { flows, decisions } = derivedOf(plan)
  const { machines, zones } = plan
  const links = useSession((state) => state.selection.links)
  const [sort, setSort] = useState<Sort>()
  const sorted = useDeferredValue(sort)
  const names = useMemo(() => flowNames({ machines, zones }), [machines, zones])
  const columns = useMemo(() => columnsOf(names, decisions), [names, decisions])
  const found = useMemo(() => filterFlows(flows, filter, names, decisions), [flows, filter, names, decisions])
  const shown = useMemo(
    () => (sorted ? sortFlows(found, sorted.column as FlowColumn, sorted.descending, names, decisions) : found),
    [found, sorted, names, decisions],
  )
  const chosen = useMemo(() => new Set(links), [links])
  const isSelected = useCallback(({ link }: Flow) => chosen.has(link), [chosen])
  const isStruck = useCallback((flow: Flow) => stateOf(decisions, flow) === 'rejected', [decisions])
  if (flows.length === 0) {
    return <p className="p-4 text-mute">{words.none}</p>
  }
  const filtered = filter.trim() !== ''
  return (
    <>
      {filtered && (
        <p className={shown.length === 0 ? 'p-4 text-mute' : 'px-2.5 py-1 text-mute text-xs'} role="status">
          {shown.length === 0 ? words.noMatch(flows.length, filter) : words.matches(shown.length, flows.length)}
        </p>
      )}
      {shown.length > 0 && (
        <VirtualTable
          label={words.name}
          columns={columns}
          rows={shown}
          idOf={idOf}
          isSelected={isSelected}
          isStruck={isStruck}
          onPick={pick}
          {...(sort && { sort })}
          onSort={(column) => setSort({ column, descending: sort?.column === column && !sort.descending })}
        />
      )}
    </>
  )
})
