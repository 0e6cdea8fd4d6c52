import { Funnel, SlidersHorizontal, X } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { litParts } from '#flows/find/litParts.ts'
import { passingNotes } from '#scene/notesOfZones.ts'
import { chooseFilter, endFilter, useFiltering } from '#session/filtering.ts'
import { useSession } from '#session/session.ts'
import { showFilter } from '#session/spotlight.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { filterWords } from '#words/findWords.ts'
import { queryFaultText } from './queryFaultText.ts'
import { useSearch } from './useSearch.ts'

/** Says that a filter is on and how much of the drawing passes it, and ends it with one click. */
export function FilterBar() {
  const plan = useDeferredValue(useSession((state) => state.history.present))
  const { query, hides, choosing } = useFiltering()
  const { fault, found, pending } = useSearch(plan, useDeferredValue(query))
  const parts = useMemo(() => litParts(plan, found), [plan, found])
  const notes = useMemo(() => passingNotes(plan, { zones: parts.zones, notes: found.notes }), [plan, parts, found])
  useEffect(() => showFilter({ parts, notes, hides }), [parts, notes, hides])
  useEffect(() => () => showFilter(null), [])
  // While the filter is chosen, it stands beside the field.
  const told = choosing ? null : fault
  const shown = filterWords.shown(parts.machines.size, plan.machines.length, parts.links.size, plan.links.length)
  return (
    <section
      aria-label={filterWords.on}
      className="pointer-events-auto shrink-0 flex w-100 max-w-full items-center gap-1.5 rounded-lg border border-accent bg-surface py-1 pr-1 pl-2.5 shadow-(--float)"
    >
      <Funnel size={14} className="shrink-0 text-accent" aria-hidden="true" />
      <div className="min-w-0 flex-1 leading-tight">
        <p className="truncate font-mono text-[12px]" title={query}>
          {query}
        </p>
        <p role="status" className={`text-xs ${told ? 'text-bad' : 'truncate text-mute'}`}>
          {told ? queryFaultText(told) : pending ? filterWords.pending : shown}
        </p>
      </div>
      <IconButton
        label={filterWords.edit}
        icon={<SlidersHorizontal size={14} />}
        aria-expanded={choosing}
        onClick={() => chooseFilter(!choosing)}
      />
      <IconButton label={filterWords.end} icon={<X size={15} />} onClick={endFilter} />
    </section>
  )
}
