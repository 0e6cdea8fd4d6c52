import type { ZoneId } from '#flows/crossing.ts'
import { countZonePairs, zonePairKey } from '#flows/zonePairs.ts'
import { setBoundary } from '#plan/operations/boundaryOperations.ts'
import type { Firewall, Plan } from '#plan/plan.ts'
import { derivedOf } from '#session/derived.ts'
import { edit } from '#session/session.ts'
import { SelectInput } from '#ui/SelectInput.tsx'
import { boundaryWords as words } from '#words/boundaryWords.ts'

interface Side {
  readonly zone: ZoneId
  readonly name: string
}

const outside: Side = { zone: null, name: words.outside }

/** What can stand between two zones: nothing said, no firewall, one, or two in a row. */
function optionsOf(firewalls: readonly Firewall[], now: readonly string[] | undefined) {
  const pairs = firewalls.flatMap((one, at) => firewalls.slice(at + 1).map((other) => [one, other]))
  const choices = [...firewalls.map((one) => [one]), ...pairs]
  const known = choices.map((list) => ({
    id: `=${list.map(({ id }) => id).join(',')}`,
    name: words.both(list.map(({ name }) => name)),
  }))
  const value = now === undefined ? '' : `=${now.join(',')}`
  // A file may name three or more.
  const more =
    value.length > 1 && !known.some(({ id }) => id === value)
      ? [{ id: value, name: words.several(now?.length ?? 0) }]
      : []
  return { value, options: [{ id: '', name: words.undecided }, { id: '=', name: words.none }, ...known, ...more] }
}

/** Zones by zones: how many flows cross, and which firewall stands there. */
export function BoundaryMatrix({ plan }: { readonly plan: Plan }) {
  const counts = countZonePairs(plan, derivedOf(plan).byLink)
  const sides: readonly Side[] = [...plan.zones.map(({ id, name }) => ({ zone: id, name })), outside]
  if (plan.zones.length === 0) return <p className="text-mute">{words.noZones}</p>
  return (
    <section aria-label={words.boundaries}>
      <h3 className="mb-1.5 font-semibold text-[11px] text-faint uppercase tracking-[.06em]">{words.heading}</h3>
      <div className="overflow-x-auto">
        <table aria-label={words.boundaries} className="border-collapse text-sm">
          <thead>
            <tr>
              <td />
              {sides.slice(1).map(({ zone, name }) => (
                <th key={zone} scope="col" className="px-1.5 pb-1 text-left font-medium text-mute text-xs">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sides.slice(0, -1).map((row, at) => (
              <tr key={row.zone}>
                <th
                  scope="row"
                  className="max-w-40 truncate pt-2.5 pr-2 text-left align-top font-medium text-mute text-xs"
                >
                  <bdi>{row.name}</bdi>
                </th>
                {sides.slice(1).map((column, index) => (
                  <td key={column.zone} className="p-1 align-top">
                    {index >= at && (
                      <Cell
                        plan={plan}
                        row={row}
                        column={column}
                        flows={counts.get(zonePairKey(row.zone, column.zone)) ?? 0}
                      />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface CellProps {
  readonly plan: Plan
  readonly row: Side
  readonly column: Side
  readonly flows: number
}

function Cell({ plan, row, column, flows }: CellProps) {
  const key = zonePairKey(row.zone, column.zone)
  const now = plan.boundaries.find(({ between }) => zonePairKey(...between) === key)?.firewalls
  const { value, options } = optionsOf(plan.firewalls, now)
  const pick = (picked: string) =>
    edit(words.step, (before) =>
      setBoundary(before, [row.zone, column.zone], picked === '' ? null : picked.slice(1).split(',').filter(Boolean)),
    )
  return (
    <div className={flows > 0 ? '' : 'opacity-70'}>
      <SelectInput
        aria-label={words.between(row.name, column.name)}
        className={`min-h-7 w-36 rounded-md border bg-surface px-1.5 text-sm ${flows > 0 && value === '' ? 'border-warn' : 'border-line-strong'}`}
        value={value}
        options={options}
        onPick={pick}
      />
      <span className="block px-0.5 text-faint text-xs">{words.flows(flows)}</span>
    </div>
  )
}
