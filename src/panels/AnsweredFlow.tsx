import type { ExplainedFlow } from '#flows/explainFlow.ts'
import { goTo } from '#session/actions.ts'
import { selectLink } from '#session/selection.ts'
import { Button } from '#ui/Button.tsx'
import { closeThen } from '#ui/closeThen.ts'
import { askWords as words } from '#words/askWords.ts'

interface Props {
  readonly explained: ExplainedFlow
  /** Called before its link is shown. */
  readonly onShow: () => void
}

/** A flow behind an answer: what was decided about it, the rules that ask for it, and the article's rows as printed. */
export function AnsweredFlow({ explained: { flow, initiator, listener, service, decision, reasons }, onShow }: Props) {
  const show = () => closeThen(onShow, () => goTo(selectLink(flow.link)))
  return (
    <li className="rounded-md border border-line px-3 py-2">
      <div className="flex items-center gap-2">
        <b className="min-w-0 flex-1 font-medium">{words.flow(initiator, listener, service)}</b>
        <Button onClick={show}>{words.show}</Button>
      </div>
      <p className="text-mute text-sm">
        {words.decided(words.states[decision?.state ?? 'open'], decision?.by ?? '', decision?.note ?? '')}
      </p>
      {reasons.map(({ text, rows }) => (
        <div key={text} className="mt-1 text-sm">
          <p>{text}</p>
          {rows.map(({ id, printed }) => (
            <p key={id} className="break-words font-mono text-[11px] text-mute">
              {words.printed(id, printed)}
            </p>
          ))}
        </div>
      ))}
    </li>
  )
}
