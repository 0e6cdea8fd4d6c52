import { ChevronDown, ChevronUp } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { derivedOf } from '#session/derived.ts'
import { showDock, useSession } from '#session/session.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { laterPart, laterPopup } from '#ui/laterPart.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { pageWords as words } from '#words/pageWords.ts'
import { flowTableCode } from './firstParts.ts'
import { useRequested } from './useRequested.ts'

const FlowTable = laterPart(flowTableCode)
const ProblemList = laterPart(() => import('./ProblemList.tsx').then((part) => part.ProblemList))
const DockEdge = laterPopup(() => import('./DockEdge.tsx').then((part) => part.DockEdge))
const RequestPanel = laterPart(() => import('./RequestPanel.tsx').then((part) => part.RequestPanel))

/** Flows; a table of this many is put together within a few milliseconds. */
const manyFlows = 30_000

interface Props {
  readonly open: boolean
  readonly onToggle: () => void
}

/** The tables under the canvas: all flows, all problems, and the request as it would leave. */
export function Dock({ open, onToggle }: Props) {
  const plan = useSession((state) => state.history.present)
  const tab = useSession((state) => state.dock)
  const derived = derivedOf(plan)
  const requested = useRequested(plan)
  const [filter, setFilter] = useState('')
  const [aside, setAside] = useState<HTMLElement | null>(null)
  // Listing the flows of most plans costs less than a second frame for them; in larger ones typing and drawing come first.
  const isLarge = derived.flowCount > manyFlows
  const followed = useDeferredValue(isLarge ? plan : null)
  const listed = isLarge ? (followed ?? plan) : plan
  const wanted = useDeferredValue(filter)
  const tabs = [
    { id: 'flows' as const, label: words.tabs.flows, count: derived.flowCount },
    { id: 'problems' as const, label: words.tabs.problems, count: derived.problems.length },
    { id: 'request' as const, label: words.tabs.request, count: requested },
  ]
  const toggle = (
    <IconButton
      label={open ? words.foldTables : words.showTables}
      icon={open ? <ChevronDown size={15} /> : <ChevronUp size={15} />}
      aria-expanded={open}
      onClick={onToggle}
    />
  )
  const search = tab === 'flows' && open && (
    <input
      type="search"
      aria-label={words.filter}
      placeholder={words.filterPlaceholder}
      value={filter}
      onChange={(event) => setFilter(event.target.value)}
      className="min-h-6.5 w-64 min-w-0 rounded-md border border-line-strong bg-surface px-2 text-sm placeholder:text-faint"
    />
  )
  return (
    <section
      aria-label={words.tablesName}
      data-part="tables"
      className="relative col-span-3 min-h-0 border-line border-t bg-surface"
    >
      <Tabs
        label={words.tablesName}
        tabs={tabs}
        active={tab}
        onChange={(id) => {
          showDock(id)
          if (!open) onToggle()
        }}
        aside={
          <>
            {search}
            <div ref={setAside} className="flex min-w-0 flex-wrap items-center empty:hidden" />
            {toggle}
          </>
        }
      >
        {open && tab === 'flows' && <FlowTable plan={listed} filter={wanted} />}
        {open && tab === 'problems' && <ProblemList plan={listed} />}
        {open && tab === 'request' && <RequestPanel plan={plan} aside={aside} />}
      </Tabs>
      {open && <DockEdge />}
    </section>
  )
}
