import { X } from 'lucide-react'
import { useEffect, useId, useMemo, useRef } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { parseQuery } from '#flows/find/parseQuery.ts'
import { fieldOptions, type QueryField } from '#flows/find/query.ts'
import { valuesOfField, withFieldValues } from '#flows/find/queryText.ts'
import { formatPortRange } from '#net/port.ts'
import type { Plan } from '#plan/plan.ts'
import { derivedOf } from '#session/derived.ts'
import { chooseFilter, setFilter, setHides, useFiltering } from '#session/filtering.ts'
import { roleName } from '#session/roleLook.ts'
import { useSession } from '#session/session.ts'
import { inputClass } from '#ui/Field.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { filterWords } from '#words/findWords.ts'
import { queryWord } from '#words/queryWords.ts'
import { ChipGroup } from './ChipGroup.tsx'
import { queryFaultText } from './queryFaultText.ts'
import { SavedViews } from './SavedViews.tsx'
import { useEscape } from './useEscape.ts'
import { useFocusBack } from './useFocusBack.ts'

/** Ports offered as chips: the most frequent ones. */
const mostPorts = 14
const close = () => chooseFilter(false)

/** Sets what of the drawing is seen: by chips, which write the query, or by the query itself. */
export function FilterPanel() {
  const plan = useSession((state) => state.history.present)
  const { query, hides } = useFiltering(useShallow(({ query, hides }) => ({ query, hides })))
  const field = useRef<HTMLInputElement>(null)
  const parsed = useMemo(() => parseQuery(query), [query])
  const faultId = useId()
  const chips = useMemo(() => chipsOf(plan), [plan])
  useFocusBack()
  useEscape(close, field)
  useEffect(() => field.current?.focus(), [])
  return (
    <section
      aria-label={filterWords.title}
      className="pointer-events-auto scroll-edges min-h-0 w-100 max-w-full overflow-y-auto rounded-lg border border-line-strong bg-surface px-3 pt-1.5 pb-3 shadow-(--float) [--outer:var(--float)]"
    >
      <div className="flex items-center justify-between">
        <h2 className="font-semibold text-sm">{filterWords.title}</h2>
        <IconButton label={filterWords.close} icon={<X size={15} />} onClick={close} />
      </div>
      <input
        ref={field}
        type="text"
        spellCheck={false}
        aria-label={filterWords.query}
        placeholder={filterWords.hint}
        value={query}
        onChange={(event) => setFilter(event.target.value)}
        aria-invalid={parsed.ok ? undefined : true}
        aria-describedby={parsed.ok ? undefined : faultId}
        className={`${inputClass} mt-1 font-mono`}
      />
      {!parsed.ok && (
        <p id={faultId} role="alert" className="mt-1 text-bad text-xs">
          {queryFaultText(parsed.fault)}
        </p>
      )}
      {chips.map(({ field: of, title, options }) => (
        <ChipGroup
          key={of}
          title={title}
          options={options}
          chosen={valuesOfField(query, of)}
          onChange={(values) =>
            setFilter(withFieldValues(query, of, fieldOptions[of] ? values.map(queryWord) : values, queryWord(of)))
          }
        />
      ))}
      <fieldset className="mt-2.5 flex items-center gap-3 text-sm">
        <legend className="float-left mr-3 text-mute">{filterWords.rest}</legend>
        {[false, true].map((hiding) => (
          <label key={String(hiding)} className="flex min-h-6 items-center gap-1.5">
            <input
              type="radio"
              name="rest"
              className="size-4 accent-(--accent)"
              checked={hides === hiding}
              onChange={() => setHides(hiding)}
            />
            {hiding ? filterWords.hidden : filterWords.dimmed}
          </label>
        ))}
      </fieldset>
      <SavedViews plan={plan} />
    </section>
  )
}

interface Chips {
  readonly field: QueryField
  readonly title: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** What there is in the plan to filter by; a group with nothing to choose from is left out. */
function chipsOf(plan: Plan): readonly Chips[] {
  const outside = plan.machines.some(({ zone }) => zone === undefined)
  const roles = [...new Set(plan.machines.flatMap((machine) => machine.roles))]
  const named = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }))
  const groups: readonly Chips[] = [
    {
      field: 'zone',
      title: filterWords.zones,
      options: [
        ...plan.zones.map(({ name }) => ({ value: name.trim().toLowerCase(), label: name })),
        ...(outside && plan.zones.length > 0 ? [{ value: '', label: filterWords.outside }] : []),
      ],
    },
    { field: 'role', title: filterWords.roles, options: roles.map((role) => ({ value: role, label: roleName(role) })) },
    { field: 'port', title: filterWords.ports, options: portsOf(plan).map((port) => ({ value: port, label: port })) },
    { field: 'state', title: filterWords.review, options: named(filterWords.states) },
    ...(plan.requests.length === 0
      ? []
      : [{ field: 'change' as const, title: filterWords.changes, options: named(filterWords.marks) }]),
  ]
  return groups.filter(({ options }) => options.length > 0)
}

/** The ports of the plan's flows as a query takes them: those of most links, in order of their numbers. */
function portsOf(plan: Plan): readonly string[] {
  const links = new Map<string, number>()
  for (const { flows } of derivedOf(plan).reviews) {
    for (const { port } of flows) {
      if (port === null) continue
      const text = formatPortRange(port)
      links.set(text, (links.get(text) ?? 0) + 1)
    }
  }
  const most = [...links].sort(([, a], [, b]) => b - a).slice(0, mostPorts)
  return most.map(([port]) => port).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
}
