import { ChevronDown, ChevronUp, CircleHelp, Funnel, X } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { litParts } from '#flows/find/litParts.ts'
import type { Query } from '#flows/find/query.ts'
import type { Plan } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'
import { goTo } from '#session/actions.ts'
import { collapsedAround } from '#session/collapsedAround.ts'
import { setFilter } from '#session/filtering.ts'
import { closeFind, typeFind, useFinding } from '#session/finding.ts'
import { expandZones } from '#session/folding.ts'
import { hitsOf } from '#session/searchPlan.ts'
import { type Selection, sameSelection } from '#session/selection.ts'
import { useSession } from '#session/session.ts'
import { showLit } from '#session/spotlight.ts'
import { endTrace } from '#session/tracing.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { findWords } from '#words/findWords.ts'
import { queryFaultText } from './queryFaultText.ts'
import { useEscape } from './useEscape.ts'
import { useFocusBack } from './useFocusBack.ts'
import { useSearch } from './useSearch.ts'

/** Finds things in the plan by a query, lights them up in the drawing, and walks them. */
export function FindBar() {
  const plan = useSession((state) => state.history.present)
  const { text, asked } = useFinding()
  const { fault, query, found } = useSearch(plan, text)
  // Typing and walking come first; the drawing follows.
  const drawn = useDeferredValue(found)
  const hits = useMemo(() => hitsOf(found), [found])
  const [walked, setWalked] = useState<{ readonly query: Query; readonly hit: Selection } | null>(null)
  const at = walked?.query === query ? hits.findIndex((one) => sameSelection(one, walked.hit)) : -1
  const [helping, setHelping] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const faultId = useId()

  useFocusBack()
  useEscape(closeFind, field)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again, the field takes the focus again
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])
  useEffect(() => {
    const { machines, links, zones, notes } = drawn
    if (machines.length + links.length + zones.length + notes.length === 0) return
    const hits = { machines: new Set(machines), links: new Set(links), zones: new Set(zones) }
    return showLit({ parts: litParts(plan, drawn), hits, notes: new Set(notes), ways: new Map() })
  }, [plan, drawn])
  useEffect(endTrace, [])

  const walk = (step: 1 | -1) => {
    if (hits.length === 0) return
    const next = at < 0 && step < 0 ? hits.length - 1 : (at + step + hits.length) % hits.length
    const hit = hits[next]
    if (hit === undefined) return
    setWalked({ query, hit })
    goTo(hit)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'Enter' ? (event.shiftKey ? -1 : 1) : { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    walk(step > 0 ? 1 : -1)
  }
  const asks = query.terms.length > 0
  const hit = hits[at]
  const host = hit && collapsedAround(plan, hit)
  const count = !asks
    ? ''
    : hits.length === 0
      ? findWords.none
      : hit
        ? findWords.at(at + 1, hits.length)
        : findWords.found(hits.length)
  return (
    <search
      aria-label={findWords.find}
      className="pointer-events-auto shrink-0 w-112 max-w-full rounded-lg border border-line-strong bg-surface p-1 shadow-(--float)"
    >
      <div className="flex items-center gap-0.5">
        <input
          ref={field}
          type="text"
          spellCheck={false}
          aria-label={findWords.find}
          aria-invalid={fault !== null || undefined}
          aria-describedby={fault === null ? undefined : faultId}
          placeholder={findWords.placeholder}
          value={text}
          onChange={(event) => typeFind(event.target.value)}
          onKeyDown={onKeyDown}
          className="min-h-7 min-w-0 flex-1 rounded-md bg-transparent px-2 text-sm placeholder:text-faint aria-invalid:text-bad"
        />
        <span className="shrink-0 px-1 text-mute text-xs tabular-nums">{count}</span>
        <IconButton
          label={findWords.previous}
          icon={<ChevronUp size={15} />}
          disabled={hits.length === 0}
          onClick={() => walk(-1)}
        />
        <IconButton
          label={findWords.next}
          icon={<ChevronDown size={15} />}
          disabled={hits.length === 0}
          onClick={() => walk(1)}
        />
        <IconButton
          label={findWords.filterBy}
          icon={<Funnel size={14} />}
          disabled={!asks || fault !== null}
          onClick={() => {
            setFilter(text)
            closeFind()
          }}
        />
        <IconButton
          label={findWords.help}
          icon={<CircleHelp size={14} />}
          aria-expanded={helping}
          onClick={() => setHelping(!helping)}
        />
        <IconButton label={findWords.close} icon={<X size={15} />} onClick={closeFind} />
      </div>
      {/* Spoken where the count is seen, with what it stands at. */}
      <span role="status" className="sr-only">
        {hit
          ? `${count}: ${[nameOf(plan, hit), ...(host ? [findWords.inCollapsed(host.name)] : [])].join(', ')}`
          : count}
      </span>
      {hit && host && (
        <div className="flex items-center gap-2 py-0.5 pr-0.5 pl-2 text-mute text-xs">
          <p className="min-w-0 flex-1">
            {nameOf(plan, hit)}, {findWords.inCollapsed(host.name)}
          </p>
          <Button
            onClick={() => {
              // What was inside has its place when the view goes to it.
              flushSync(() => expandZones([host.id]))
              goTo(hit)
              field.current?.focus()
            }}
          >
            {findWords.expand}
          </Button>
        </div>
      )}
      {fault && (
        <p id={faultId} role="alert" className="px-2 pt-0.5 pb-1 text-bad text-xs">
          {queryFaultText(fault)}
        </p>
      )}
      {helping && (
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 border-line border-t px-2 pt-1.5 pb-1 text-xs">
          {findWords.helpLines.map(([example, meaning]) => (
            <div key={example} className="contents">
              <dt className="whitespace-pre font-mono">{example}</dt>
              <dd className="text-mute">{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </search>
  )
}

/** What a result is called when it is spoken of. */
function nameOf(plan: Plan, { machines: [machine], zones: [zone], links: [link] }: Selection): string {
  const machineName = (id: string | undefined) => machinesById(plan).get(id ?? '')?.name ?? ''
  if (machine !== undefined) return machineName(machine)
  if (zone !== undefined) return findWords.zone(zonesById(plan).get(zone)?.name ?? '')
  const ends = linksById(plan).get(link ?? '')?.ends
  return ends ? findWords.link(machineName(ends[0]), machineName(ends[1])) : findWords.note
}
