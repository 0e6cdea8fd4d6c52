import type { Profile } from '#export/profiles.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import { setIncludeInside } from '#plan/operations/requestOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { edit } from '#session/session.ts'
import { CheckField } from '#ui/CheckField.tsx'
import type { RequestList } from './requestList.ts'

interface Props {
  readonly profile: Profile
  readonly request: RowRequest | null
  readonly list: RequestList | null
  readonly busy: boolean
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** How many flows and rows are listed, and what is wrong with some of them. */
export function RequestSummary({ profile, request, list, busy }: Props) {
  const { rows = 0, flows = 0, incomplete = 0, impossible = 0 } = list?.totals ?? {}
  const listed = list?.rows ?? []
  const of = (change: RequestRow['change']) => listed.filter((row) => row.change === change).length
  return (
    <p className="text-mute" role="status">
      {busy && list === null
        ? 'Consolidating…'
        : profile === 'delta'
          ? `${of('add')} to add, ${of('remove')} to remove, ${of('unchanged')} the same`
          : `${counted(flows, 'flow')} → ${counted(rows, 'row')}`}
      {profile === 'minimal' && typeof request?.lowerBound === 'number' && ` (at least ${request.lowerBound})`}
      {listed.length < rows && `, the first ${listed.length} listed here and all in the files`}
      {incomplete > 0 && (
        <span className="font-medium text-bad"> · {incomplete} lack an address and are marked so</span>
      )}
      {impossible > 0 && (
        <span className="font-medium text-bad"> · {impossible} join IPv4 and IPv6, which is not possible</span>
      )}
    </p>
  )
}

/** What crosses no firewall: counted, and taken in when the user wants it. */
export function LeftOut({ plan, request }: { readonly plan: Plan; readonly request: RowRequest | null }) {
  const left = (request?.inside ?? 0) + (request?.open ?? 0)
  if (left === 0 && !plan.includeInside) return null
  const parts = [
    request?.inside ? `${counted(request.inside, 'flow')} inside a zone` : '',
    request?.open ? `${counted(request.open, 'flow')} where no firewall stands` : '',
  ].filter((text) => text !== '')
  return (
    <>
      {parts.length > 0 && <span className="text-mute text-sm">Left out: {parts.join(', ')}.</span>}
      <CheckField
        label="Include what crosses no firewall"
        title="For the firewalls on the hosts themselves."
        checked={plan.includeInside}
        onChange={(on) => edit('Include inside', (before) => setIncludeInside(before, on))}
      />
    </>
  )
}
