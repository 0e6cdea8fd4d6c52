import type { Profile } from '#export/profiles.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import { requestWords as words } from '#words/requestWords.ts'
import type { RequestList } from './requestList.ts'

interface Props {
  readonly profile: Profile
  readonly request: RowRequest | null
  readonly list: RequestList | null
  readonly busy: boolean
}

/** How many flows and rows are listed, what is wrong with some of them, and how many cross no firewall and are left out. */
export function RequestSummary({ profile, request, list, busy }: Props) {
  const { rows = 0, flows = 0, incomplete = 0, impossible = 0 } = list?.totals ?? {}
  const listed = list?.rows ?? []
  const of = (change: RequestRow['change']) => listed.filter((row) => row.change === change).length
  const out = [
    request?.inside ? words.inside(request.inside) : '',
    request?.open ? words.open(request.open) : '',
  ].filter((text) => text !== '')
  return (
    <>
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
      {out.length > 0 && <p className="text-mute before:content-['·_']">{words.leftOut(out)}</p>}
    </>
  )
}
