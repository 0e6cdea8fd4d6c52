import { CheckCheck, Shuffle } from 'lucide-react'
import type { Flow } from '#flows/flow.ts'
import { setLinkNote } from '#plan/operations/noteOperations.ts'
import type { Link, Machine, Plan } from '#plan/plan.ts'
import { catalogue } from '#session/catalogue.ts'
import { ask } from '#session/commands/asks.ts'
import { derivedOf } from '#session/derived.ts'
import { approveLink } from '#session/review.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { endsWords } from '#words/endsWords.ts'
import { linkWords as words } from '#words/linkWords.ts'
import { noteWords } from '#words/noteWords.ts'
import { DeleteButton } from './DeleteButton.tsx'
import { FlowReviewLine } from './FlowReviewLine.tsx'
import { InspectorHead, Pair } from './InspectorHead.tsx'
import { LinkHints } from './LinkHints.tsx'
import { NoteField } from './NoteField.tsx'
import { OwnFlowFields } from './OwnFlowFields.tsx'
import { SourceRows } from './SourceRows.tsx'

interface Props {
  readonly plan: Plan
  readonly link: Link
}

/** The review of a link: a line for each port, by the side that starts it, and what else the catalogue says. */
export function LinkInspector({ plan, link }: Props) {
  const { byLink, decisions } = derivedOf(plan)
  const review = byLink.get(link.id)
  const [a, b] = link.ends.map((end) => plan.machines.find(({ id }) => id === end))
  if (a === undefined || b === undefined || review === undefined) return null
  const { flows } = review
  const decided = flows.filter(({ id }) => (decisions.get(id)?.state ?? 'open') !== 'open').length
  return (
    <>
      <InspectorHead title={[a.name, '↔', b.name]}>
        <div className="mt-0.5 text-mute">
          <Pair of={[zoneName(plan, a), '↔', zoneName(plan, b)]} />
        </div>
        {flows.length > 0 && <Progress done={decided} all={flows.length} />}
        <div className="mt-2.5 flex flex-wrap gap-2">
          <Button
            icon={<CheckCheck size={14} />}
            disabled={decided === flows.length}
            onClick={() => approveLink(link.id)}
          >
            {words.markAll}
          </Button>
          <Button icon={<Shuffle size={14} />} onClick={() => ask('ends')}>
            {endsWords.command}
          </Button>
          <DeleteButton label={words.delete} />
        </div>
      </InspectorHead>
      <Direction plan={plan} from={a} to={b} flows={flows} />
      <Direction plan={plan} from={b} to={a} flows={flows} />
      {flows.length === 0 && <p className="px-3.5 py-3 text-mute">{words.noPort}</p>}
      {review.annotations.length > 0 && (
        <section aria-label={words.noPacket} className="border-line border-b px-3.5 py-2.5">
          <h3 className="mb-1 font-semibold text-mute text-sm">{words.notes}</h3>
          {review.annotations.map((id) => {
            const note = catalogue.annotations.get(id)
            return (
              note && (
                <div key={id} className="text-sm">
                  <p>
                    <b className="font-medium">{note.title}.</b> <span className="text-mute">{note.sentence}</span>
                  </p>
                  <SourceRows sources={note.sources} errata={note.errata} />
                </div>
              )
            )
          })}
        </section>
      )}
      <div className="border-line border-b px-3.5 py-2.5">
        <NoteField
          key={link.id}
          label={noteWords.onLink}
          value={link.note ?? ''}
          hint={noteWords.onLinkHint}
          onCommit={(text) => edit(noteWords.linkStep, (before) => setLinkNote(before, link.id, text))}
        />
      </div>
      <LinkHints plan={plan} review={review} />
      <OwnFlowFields key={link.id} link={link} ends={[a, b]} />
    </>
  )
}

const zoneName = (plan: Plan, machine: Machine): string =>
  plan.zones.find(({ id }) => id === machine.zone)?.name ?? words.outside

function Progress({ done, all }: { readonly done: number; readonly all: number }) {
  return (
    <div className="mt-2.5">
      <div className="mb-1 text-mute text-xs">{words.progress(done, all)}</div>
      <div
        role="progressbar"
        aria-label={words.progressName}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={all}
        className="h-1 rounded bg-line"
      >
        <div className="h-1 rounded bg-ok" style={{ width: `${(100 * done) / all}%` }} />
      </div>
    </div>
  )
}

interface DirectionProps {
  readonly plan: Plan
  readonly from: Machine
  readonly to: Machine
  readonly flows: readonly Flow[]
}

function Direction({ plan, from, to, flows }: DirectionProps) {
  const { decisions } = derivedOf(plan)
  const lines = flows.filter(({ initiator }) => initiator === from.id)
  if (lines.length === 0) return null
  return (
    <section aria-label={words.direction(from.name, to.name)}>
      <h3 className="px-3.5 pt-2.5 pb-1 font-semibold text-mute text-sm">
        <span className="flex flex-wrap gap-x-[.3em]">
          <bdi className="max-w-full truncate">{from.name}</bdi> <span>{words.starts} →</span>{' '}
          <bdi className="max-w-full truncate">{to.name}</bdi> <span>{words.listens}</span>
        </span>
      </h3>
      <ul>
        {lines.map((flow) => (
          <FlowReviewLine key={flow.id} flow={flow} decision={decisions.get(flow.id)} />
        ))}
      </ul>
    </section>
  )
}
