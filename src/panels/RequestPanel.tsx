import { BrickWall, CalendarCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { isProfile, type Profile, profiles } from '#export/profiles.ts'
import type { Plan } from '#plan/plan.ts'
import { hideMarks, showMarks } from '#session/changeMarks.ts'
import { Button } from '#ui/Button.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { requestWords } from '#words/requestWords.ts'
import { shownName } from '#words/uiWords.ts'
import { BoundaryDialog } from './BoundaryDialog.tsx'
import { KeptRequests } from './KeptRequests.tsx'
import { LostRows } from './LostRows.tsx'
import { RequestFiles } from './RequestFiles.tsx'
import { RequestRowTable } from './RequestRowTable.tsx'
import { RequestState } from './RequestState.tsx'
import { RequestSummary } from './RequestSummary.tsx'
import { useRequestList } from './useRequestList.ts'

const selectClass =
  'min-h-7 w-[clamp(112px,15vw,148px)] truncate rounded-md border border-line-strong bg-surface px-2 text-sm'

/** Ids of plans written by hand may be any text, also "none". */
const optionOf = (firewall: string): string => `firewall ${firewall}`

interface Props {
  readonly plan: Plan
  /** The place beside the tabs, where what is done with the whole request stands. */
  readonly aside: HTMLElement | null
}

/** The request as it would leave, and the files it leaves as. */
export function RequestPanel({ plan, aside }: Props) {
  const [profile, setProfile] = useState<Profile>('rules')
  const [firewall, setFirewall] = useState('all')
  const [dialog, setDialog] = useState<'boundaries' | 'requests' | null>(null)
  const chosen = plan.firewalls.find(({ id }) => optionOf(id) === firewall)
  const named = firewall === 'none' ? null : chosen?.name
  const { request, current, list, changes, state } = useRequestList(plan, profile, named)
  const rows = list?.rows ?? []
  const going = changes?.rows.filter(({ change }) => change === 'remove').length ?? 0
  useEffect(() => {
    if (changes === null) return
    showMarks(changes.marks)
    return hideMarks
  }, [changes])
  const settled = state.progress === null && !state.cancelled && state.fault === null
  return (
    <>
      {aside !== null &&
        createPortal(
          <>
            <Button look="quiet" icon={<BrickWall size={14} />} onClick={() => setDialog('boundaries')}>
              {requestWords.firewalls}
            </Button>
            <Button
              look="quiet"
              icon={<CalendarCheck size={14} />}
              disabled={!current}
              onClick={() => setDialog('requests')}
            >
              {requestWords.mark}
            </Button>
          </>,
          aside,
        )}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-b px-3 py-1">
        <div className="flex min-w-0 flex-1 basis-60 flex-wrap items-center gap-x-2 leading-tight">
          <RequestSummary profile={profile} request={request} list={list} busy={state.progress !== null} />
          <RequestState {...state} />
        </div>
        <div className="flex min-w-0 flex-wrap items-center gap-1.5">
          <SelectInput
            aria-label={requestWords.rows}
            className={selectClass}
            value={profile}
            options={profiles.map(({ id, title }) => ({ id, name: requestWords.profiles[id] ?? title }))}
            onPick={(id) => isProfile(id) && setProfile(id)}
          />
          {plan.firewalls.length > 0 && (
            <SelectInput
              aria-label={requestWords.firewall}
              className={selectClass}
              value={named === undefined ? 'all' : firewall}
              options={[
                { id: 'all', name: requestWords.allFirewalls },
                ...plan.firewalls.map((one) => ({ id: optionOf(one.id), name: shownName(one.name) })),
                { id: 'none', name: requestWords.noFirewall },
              ]}
              onPick={setFirewall}
            />
          )}
          <RequestFiles
            plan={plan}
            profile={profile}
            firewall={named}
            empty={rows.every(({ change }) => change === 'unchanged')}
            selectClass={selectClass}
          />
        </div>
      </div>
      <LostRows plan={plan} lost={changes?.lost ?? []} going={going} />
      {rows.length === 0 && settled ? (
        <p className="p-4 text-mute">
          {profile === 'delta' && plan.requests.length > 0 ? requestWords.nothingChanged : requestWords.nothing}
        </p>
      ) : (
        <RequestRowTable plan={plan} rows={rows} />
      )}
      {dialog === 'boundaries' && <BoundaryDialog onClose={() => setDialog(null)} />}
      {dialog === 'requests' && request !== null && (
        <KeptRequests plan={plan} request={request} onClose={() => setDialog(null)} />
      )}
    </>
  )
}
