import type { Profile } from '#export/profiles.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import { setIncludeInside } from '#plan/operations/requestOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { edit } from '#session/session.ts'
import { CheckField } from '#ui/CheckField.tsx'
import { requestWords as words } from '#words/requestWords.ts'
import type { RequestList } from './requestList.ts'

interface Props {
  readonly profile: Profile
  readonly request: RowRequest | null
  readonly list: RequestList | null
  readonly busy: boolean
}

/** How many flows and rows are listed, and what is wrong with some of them. */
export function RequestSummary({ profile, request, list, busy }: Props) {
  const { rows = 0, flows = 0, incomplete = 0, impossible = 0 } = list?.totals ?? {}
  const listed = list?.rows ?? []
  const of = (change: RequestRow['change']) => listed.filter((row) => row.change === change).length
  return (
    <p className="text-mute" role="status">
      {busy && list === null
        ? words.consolidatingNow
        : profile === 'delta'
          ? words.changes(of('add'), of('remove'), of('unchanged'))
          : words.flowsAndRows(flows, rows)}
      {profile === 'minimal' && typeof request?.lowerBound === 'number' && ` ${words.atLeast(request.lowerBound)}`}
      {listed.length < rows && words.firstListed(listed.length)}
      {incomplete > 0 && <span className="font-medium text-bad"> · {words.incomplete(incomplete)}</span>}
      {impossible > 0 && <span className="font-medium text-bad"> · {words.impossible(impossible)}</span>}
    </p>
  )
}

/** What crosses no firewall: counted, and taken in when the user wants it. */
export function LeftOut({ plan, request }: { readonly plan: Plan; readonly request: RowRequest | null }) {
  const left = (request?.inside ?? 0) + (request?.open ?? 0)
  if (left === 0 && !plan.includeInside) return null
  const parts = [
    request?.inside ? words.inside(request.inside) : '',
    request?.open ? words.open(request.open) : '',
  ].filter((text) => text !== '')
  return (
    <>
      {parts.length > 0 && <span className="text-mute text-sm">{words.leftOut(parts)}</span>}
      <CheckField
        label={words.include}
        title={words.whyInclude}
        checked={plan.includeInside}
        onChange={(on) => edit(words.includeStep, (before) => setIncludeInside(before, on))}
      />
    </>
  )
}
