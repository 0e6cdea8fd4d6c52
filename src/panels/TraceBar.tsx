import { X } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo } from 'react'
import { flowWays, type Way } from '#flows/find/flowWays.ts'
import { litParts } from '#flows/find/litParts.ts'
import { foundNothing } from '#flows/find/searched.ts'
import type { Plan } from '#plan/plan.ts'
import { linksOf, machinesById } from '#plan/planIndex.ts'
import { derivedOf } from '#session/derived.ts'
import { useSession } from '#session/session.ts'
import { type Lit, showLit } from '#session/spotlight.ts'
import { endTrace, traceFlows } from '#session/tracing.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { traceWords as words } from '#words/traceWords.ts'
import { useEscape } from './useEscape.ts'

const choices: readonly Way[] = ['in', 'out', 'both']

/** Lets the flows of one machine stand out, in, out or both, and says how many links they take. */
export function TraceBar({
  traced: { machine, way },
}: {
  readonly traced: { readonly machine: string; readonly way: Way }
}) {
  const plan = useDeferredValue(useSession((state) => state.history.present))
  const name = machinesById(plan).get(machine)?.name
  const lit = useMemo(() => litFlows(plan, machine, way), [plan, machine, way])
  useEscape(endTrace)
  useEffect(() => showLit(lit), [lit])
  useEffect(() => {
    if (name === undefined) endTrace()
  }, [name])
  const count = (wanted: Way) => [...lit.ways.values()].filter((one) => one === wanted).length
  const counts = [
    ...(count('in') > 0 ? [words.inwards(count('in'))] : []),
    ...(count('out') > 0 ? [words.outwards(count('out'))] : []),
    ...(count('both') > 0 ? [words.bothWays(count('both'))] : []),
  ]
  return (
    <section
      aria-label={words.title(name ?? '')}
      className="pointer-events-auto shrink-0 flex w-100 max-w-full items-center gap-1.5 rounded-lg border border-line-strong bg-surface py-1 pr-1 pl-2.5 shadow-(--float)"
    >
      <div className="min-w-0 flex-1 leading-tight">
        <p className="truncate font-medium text-sm">{words.title(name ?? '')}</p>
        <p role="status" className="text-mute text-xs">
          {counts.join(', ') || words.none}
        </p>
      </div>
      <fieldset aria-label={words.which} className="flex rounded-md border border-line-strong p-0.5">
        {choices.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={way === one}
            onClick={() => traceFlows(machine, one)}
            className={`min-h-6 rounded px-2 text-xs ${way === one ? 'bg-accent-soft font-medium text-accent' : 'text-mute hover:bg-bg'}`}
          >
            {words.ways[one]}
          </button>
        ))}
      </fieldset>
      <IconButton label={words.end} icon={<X size={15} />} onClick={endTrace} />
    </section>
  )
}

/** The links that carry flows the wanted way, and where they lead. Asked for one way, a link of both ways counts as that. */
function litFlows(plan: Plan, machine: string, wanted: Way): Lit {
  const { byLink, rejected } = derivedOf(plan)
  const reviews = linksOf(plan, machine).flatMap(({ id }) => byLink.get(id) ?? [])
  const ways = new Map<string, Way>()
  for (const [link, way] of flowWays(reviews, machine, rejected)) {
    if (wanted === 'both') ways.set(link, way)
    else if (way === wanted || way === 'both') ways.set(link, wanted)
  }
  const parts = litParts(plan, { ...foundNothing, links: [...ways.keys()] })
  const machines = new Set([...parts.machines, machine])
  return {
    parts: { ...parts, machines },
    hits: { machines: new Set([machine]), links: new Set(ways.keys()), zones: new Set() },
    notes: new Set(),
    ways,
  }
}
