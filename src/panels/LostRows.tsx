import type { LostRow } from '#flows/lostRows.ts'
import { formatPortRange } from '#net/port.ts'
import type { Plan } from '#plan/plan.ts'
import { goTo } from '#session/actions.ts'
import { nothing } from '#session/selection.ts'

interface Props {
  readonly plan: Plan
  readonly lost: readonly LostRow[]
  /** How many rows go, those with a link included. */
  readonly going: number
}

/** Of so many rows the list names each; the table below has them all. */
const mostListed = 50
/** Computers are named one by one while they are few. */
const mostNamed = 3

/** What goes without a link on the canvas that could be marked: counted, and listed when asked. */
export function LostRows({ plan, lost, going }: Props) {
  if (lost.length === 0) return null
  const names = new Map(plan.machines.map(({ id, name }) => [id, name]))
  return (
    <details className="border-line border-b px-3 py-1 text-sm">
      <summary className="w-fit text-mute hover:text-ink">
        {lost.length} of the {going} going {going === 1 ? 'row' : 'rows'} {lost.length === 1 ? 'has' : 'have'} no link
        on the canvas any more
      </summary>
      <ul aria-label="Going rows without a link" className="max-h-24 overflow-auto py-1">
        {lost.slice(0, mostListed).map(({ row, machines, gone }) => (
          <li key={row.id}>
            <button
              type="button"
              disabled={machines.length === 0}
              title={
                machines.length === 0 ? 'Neither side is in the plan any more.' : 'Show the machines that still stand.'
              }
              className="min-h-6 text-left enabled:hover:underline"
              onClick={() => goTo({ ...nothing, machines })}
            >
              <bdi>{endsText(row.sources)}</bdi> → <bdi>{endsText(row.destinations)}</bdi>{' '}
              <span className="font-mono text-[12px]">{portsText(row)}</span>
              <span className="text-mute">: {reasonOf({ row, machines, gone }, names)}</span>
            </button>
          </li>
        ))}
        {lost.length > mostListed && <li className="text-mute">and {lost.length - mostListed} more in the table</li>}
      </ul>
    </details>
  )
}

function endsText(ends: LostRow['row']['sources']): string {
  const texts = ends.slice(0, mostNamed).map(({ name, address }) => (name === address ? name : `${name} ${address}`))
  return `${texts.join(', ')}${ends.length > mostNamed ? ` and ${ends.length - mostNamed} more` : ''}`
}

function portsText({ transport, ports }: LostRow['row']): string {
  return ports.length === 0 ? 'ICMP echo' : `${transport.toUpperCase()} ${ports.map(formatPortRange).join(', ')}`
}

function reasonOf({ machines, gone }: LostRow, names: ReadonlyMap<string, string>): string {
  if (gone.length > 0) return `${endsText(gone)} ${gone.length === 1 ? 'is' : 'are'} not in the plan any more`
  const joined = machines.map((id) => names.get(id) ?? id)
  return joined.length === 2
    ? `no link joins ${joined.join(' and ')} any more`
    : `not all links between ${joined.slice(0, mostNamed).join(', ')}${joined.length > mostNamed ? ' and others' : ''} stand any more`
}
