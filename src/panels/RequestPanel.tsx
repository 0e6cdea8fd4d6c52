import { BrickWall, CalendarCheck, Download } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { exporters } from '#export/exporters.ts'
import { isProfile, type Profile, profiles } from '#export/profiles.ts'
import { exportPlanFiles, type PlanExportOptions } from '#export/renderExport.ts'
import { deltaOf } from '#flows/delta.ts'
import { isImpossible } from '#flows/ipVersions.ts'
import { changeRequestOf } from '#flows/requestLines.ts'
import type { RequestRow, RowRequest } from '#flows/requestRow.ts'
import { rowOfLine } from '#flows/rowOfLine.ts'
import { setIncludeInside } from '#plan/operations/requestOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { catalogue } from '#session/catalogue.ts'
import { changeMarks, hideMarks, showMarks } from '#session/changeMarks.ts'
import { lostRows } from '#session/lostRows.ts'
import { outside } from '#session/outside.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { BoundaryDialog } from './BoundaryDialog.tsx'
import { KeptRequests } from './KeptRequests.tsx'
import { LostRows } from './LostRows.tsx'
import { RequestRowTable } from './RequestRowTable.tsx'
import { useRowRequest } from './useRowRequest.ts'

const nothingYet = { id: 'none', date: '', rows: [] }
const selectClass = 'min-h-7 rounded-md border border-line-strong bg-surface px-2 text-sm'

function rowsFor(profile: Profile, plan: Plan, request: RowRequest | null): readonly RequestRow[] {
  if (profile === 'flows') {
    return changeRequestOf(plan, catalogue.catalogue).lines.map(rowOfLine)
  }
  if (request === null) return []
  if (profile !== 'delta') return request.rows
  const { add, remove, unchanged } = deltaOf(plan, request, plan.requests.at(-1) ?? nothingYet)
  return [...add, ...remove, ...unchanged]
}

/** The request as it would leave, and the files it leaves as. */
export function RequestPanel({ plan }: { readonly plan: Plan }) {
  const [profile, setProfile] = useState<Profile>('rules')
  const [format, setFormat] = useState(exporters[0]?.id ?? '')
  const [bom, setBom] = useState(false)
  const [split, setSplit] = useState(false)
  const [firewall, setFirewall] = useState('all')
  const [dialog, setDialog] = useState<'boundaries' | 'requests' | null>(null)
  const { request, progress, cancelled, fault, cancel, goOn } = useRowRequest(
    plan,
    profile === 'minimal' ? 'minimal' : 'rules',
  )
  const all = useMemo(() => rowsFor(profile, plan, request), [profile, plan, request])
  const going = all.filter(({ change }) => change === 'remove').length
  const lost = useMemo(() => (going === 0 ? [] : lostRows(plan, all)), [plan, all, going])
  useEffect(() => {
    if (profile !== 'delta') return
    showMarks(changeMarks(plan, all))
    return hideMarks
  }, [profile, plan, all])
  const wanted = plan.firewalls.some(({ id }) => id === firewall) || firewall === 'none' ? firewall : 'all'
  const name = wanted === 'none' ? null : (plan.firewalls.find(({ id }) => id === wanted)?.name ?? null)
  const rows = wanted === 'all' ? all : all.filter((row) => row.firewall === name)
  const changes = rows.filter(({ change }) => change !== 'unchanged')
  const empty = changes.length === 0

  const files = () => {
    const options: PlanExportOptions = { profile, bom, split, ...(wanted !== 'all' && { firewall: name }) }
    return exportPlanFiles(plan, catalogue.catalogue, format, options)
  }
  const download = () => {
    for (const { fileName, mediaType, content } of files())
      void outside().download({ name: fileName, mediaType, content })
  }
  const copy = async () => {
    const [file] = files()
    return typeof file?.content === 'string' && outside().copy(file.content)
  }
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 border-line border-b px-3 py-1.5">
        <Summary profile={profile} request={request} rows={rows} busy={progress !== null} />
        {progress !== null && progress.of > 1 && (
          <>
            <progress aria-label="Consolidating" className="h-1.5 w-24" value={progress.done} max={progress.of} />
            <Button look="quiet" onClick={cancel}>
              Cancel
            </Button>
          </>
        )}
        {cancelled && (
          <span className="flex items-center gap-1 text-warn">
            Cancelled: these rows are not those of the plan as it is.
            <Button look="quiet" onClick={goOn}>
              Go on
            </Button>
          </span>
        )}
        {fault !== null && (
          <span role="alert" className="flex items-center gap-1 text-bad">
            The request could not be worked out. {fault}
            <Button look="quiet" onClick={goOn}>
              Try again
            </Button>
          </span>
        )}
        <span className="mr-auto" />
        <SelectInput
          aria-label="Rows"
          className={selectClass}
          value={profile}
          options={profiles.map(({ id, title }) => ({ id, name: title }))}
          onPick={(id) => isProfile(id) && setProfile(id)}
        />
        {plan.firewalls.length > 0 && (
          <SelectInput
            aria-label="Firewall"
            className={selectClass}
            value={wanted}
            options={[
              { id: 'all', name: 'All firewalls' },
              ...plan.firewalls.map((one) => ({ id: one.id, name: one.name || '(no name)' })),
              { id: 'none', name: 'No firewall named' },
            ]}
            onPick={setFirewall}
          />
        )}
        <SelectInput
          aria-label="Format"
          className={selectClass}
          value={format}
          options={exporters.map(({ id, title }) => ({ id, name: title }))}
          onPick={setFormat}
        />
        {format === 'csv' && (
          <Check
            label="For Excel (BOM)"
            title="Excel reads UTF-8 only when the file starts with this mark."
            checked={bom}
            onChange={setBom}
          />
        )}
        {plan.firewalls.length > 1 && wanted === 'all' && (
          <Check label="A file for each firewall" checked={split} onChange={setSplit} />
        )}
        <CopyButton disabled={empty || format === 'xlsx' || split} copy={copy} />
        <Button look="primary" icon={<Download size={14} />} disabled={empty} onClick={download}>
          Download
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-2 border-line border-b px-3 py-1">
        <Button look="quiet" icon={<BrickWall size={14} />} onClick={() => setDialog('boundaries')}>
          Firewalls…
        </Button>
        <Button
          look="quiet"
          icon={<CalendarCheck size={14} />}
          disabled={request === null || progress !== null || cancelled || fault !== null}
          onClick={() => setDialog('requests')}
        >
          Mark as requested…
        </Button>
        <LeftOut plan={plan} request={request} />
      </div>
      <LostRows plan={plan} lost={lost} going={going} />
      {rows.length === 0 && progress === null && !cancelled && fault === null ? (
        <p className="p-4 text-mute">
          {profile === 'delta' && plan.requests.length > 0
            ? 'Nothing changed since the last request.'
            : 'Nothing to request yet. Connect machines, and each port that crosses a boundary becomes a line here.'}
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

interface SummaryProps {
  readonly profile: Profile
  readonly request: RowRequest | null
  readonly rows: readonly RequestRow[]
  readonly busy: boolean
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`

function Summary({ profile, request, rows, busy }: SummaryProps) {
  const tuples = rows.reduce((sum, row) => sum + row.tuples, 0)
  const incomplete = rows.filter((row) =>
    [...row.sources, ...row.destinations].some(({ address }) => address === null),
  ).length
  const impossible = rows.filter(isImpossible).length
  const of = (change: RequestRow['change']) => rows.filter((row) => row.change === change).length
  return (
    <p className="text-mute" role="status">
      {busy && request === null
        ? 'Consolidating…'
        : profile === 'delta'
          ? `${of('add')} to add, ${of('remove')} to remove, ${of('unchanged')} the same`
          : `${counted(tuples, 'flow')} → ${counted(rows.length, 'row')}`}
      {profile === 'minimal' && typeof request?.lowerBound === 'number' && ` (at least ${request.lowerBound})`}
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
function LeftOut({ plan, request }: { readonly plan: Plan; readonly request: RowRequest | null }) {
  const left = (request?.inside ?? 0) + (request?.open ?? 0)
  if (left === 0 && !plan.includeInside) return null
  const parts = [
    request?.inside ? `${counted(request.inside, 'flow')} inside a zone` : '',
    request?.open ? `${counted(request.open, 'flow')} where no firewall stands` : '',
  ].filter((text) => text !== '')
  return (
    <>
      {parts.length > 0 && <span className="text-mute text-sm">Left out: {parts.join(', ')}.</span>}
      <Check
        label="Include what crosses no firewall"
        title="For the firewalls on the hosts themselves."
        checked={plan.includeInside}
        onChange={(on) => edit('Include inside', (before) => setIncludeInside(before, on))}
      />
    </>
  )
}

interface CheckProps {
  readonly label: string
  readonly title?: string
  readonly checked: boolean
  readonly onChange: (on: boolean) => void
}

function Check({ label, title, checked, onChange }: CheckProps) {
  return (
    <label className="flex items-center gap-1.5 text-sm" title={title}>
      <input
        type="checkbox"
        className="size-4 accent-(--accent)"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  )
}
