import type { LostRow } from '#flows/lostRows.ts'
import type { Plan } from '#plan/plan.ts'
import { goTo } from '#session/actions.ts'
import { nothing } from '#session/selection.ts'
import { requestWords } from '#words/requestWords.ts'
import { portsText } from './portText.ts'

const words = requestWords.lost

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
      <summary className="w-fit text-mute hover:text-ink">{words.count(lost.length, going)}</summary>
      <ul aria-label={words.list} className="max-h-24 overflow-auto py-1">
        {lost.slice(0, mostListed).map(({ row, machines, gone }) => (
          <li key={row.id}>
            <button
              type="button"
              disabled={machines.length === 0}
              title={machines.length === 0 ? words.neither : words.show}
              className="min-h-6 text-left enabled:hover:underline"
              onClick={() => goTo({ ...nothing, machines })}
            >
              <bdi>{endsText(row.sources)}</bdi> → <bdi>{endsText(row.destinations)}</bdi>{' '}
              <span className="font-mono text-[12px]">{portsText(row.transport, row.ports)}</span>
              <span className="text-mute">: {reasonOf({ row, machines, gone }, names)}</span>
            </button>
          </li>
        ))}
        {lost.length > mostListed && <li className="text-mute">{words.moreRows(lost.length - mostListed)}</li>}
      </ul>
    </details>
  )
}

function endsText(ends: LostRow['row']['sources']): string {
  const texts = ends.slice(0, mostNamed).map(({ name, address }) => (name === address ? name : `${name} ${address}`))
  return `${texts.join(', ')}${ends.length > mostNamed ? words.moreEnds(ends.length - mostNamed) : ''}`
}

function reasonOf({ machines, gone }: LostRow, names: ReadonlyMap<string, string>): string {
  if (gone.length > 0) return words.gone(endsText(gone), gone.length)
  const joined = machines.map((id) => names.get(id) ?? id)
  const [one, other, ...more] = joined
  return one !== undefined && other !== undefined && more.length === 0
    ? words.unlinked(one, other)
    : words.someUnlinked(joined.slice(0, mostNamed).join(', '), joined.length > mostNamed)
}
