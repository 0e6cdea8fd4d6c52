import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { exporters } from '#export/exporters.ts'
import { exportPlan } from '#export/renderExport.ts'
import type { ChangeRequest, RequestEnd, RequestLine } from '#flows/changeRequest.ts'
import type { Plan } from '#plan/plan.ts'
import { goTo } from '#session/actions.ts'
import { catalogue } from '#session/catalogue.ts'
import { outside } from '#session/outside.ts'
import { selectLink } from '#session/selection.ts'
import { Button } from '#ui/Button.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { type Column, VirtualTable } from '#ui/VirtualTable.tsx'
import { portText } from './portText.ts'

const End = ({ end }: { readonly end: RequestEnd }) => (
  <>
    <bdi>{end.name}</bdi>{' '}
    {end.address === null ? (
      <span className="text-bad">address missing</span>
    ) : (
      <span className="font-mono text-[12px] text-mute">{end.address}</span>
    )}
  </>
)

const columns: readonly Column<RequestLine>[] = [
  { id: 'fromZone', title: 'Source zone', cell: (line) => line.initiator.zone ?? '(no zone)' },
  { id: 'from', title: 'Source', cell: (line) => <End end={line.initiator} /> },
  { id: 'toZone', title: 'Destination zone', cell: (line) => line.listener.zone ?? '(no zone)' },
  { id: 'to', title: 'Destination', cell: (line) => <End end={line.listener} /> },
  { id: 'port', title: 'Destination port', className: 'font-mono text-[12px]', cell: portText },
  { id: 'service', title: 'Service', cell: (line) => line.service },
  { id: 'why', title: 'Vendor reference', cell: (line) => line.reference },
]

interface Props {
  readonly plan: Plan
  readonly request: ChangeRequest
}

/** The request as it would leave, and the files it leaves as. */
export function RequestPanel({ plan, request }: Props) {
  const [format, setFormat] = useState(exporters[0]?.id ?? '')
  const [bom, setBom] = useState(false)
  const file = () => exportPlan(plan, catalogue.catalogue, format, { bom })
  const download = () => {
    const made = file()
    void outside().download({ name: made.fileName, mediaType: made.mediaType, content: made.content })
  }
  const empty = request.rows === 0
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 border-line border-b px-3 py-1.5">
        <p className="mr-auto text-mute" role="status">
          {request.rows === 1 ? '1 line' : `${request.rows} lines`}, one for each port and pair of members
          {request.incomplete > 0 && (
            <span className="font-medium text-bad"> · {request.incomplete} lack an address and are marked so</span>
          )}
        </p>
        <SelectInput
          aria-label="Format"
          className="min-h-7 rounded-md border border-line-strong bg-surface px-2 text-sm"
          value={format}
          options={exporters.map(({ id, title }) => ({ id, name: title }))}
          onPick={setFormat}
        />
        {format === 'csv' && (
          <label
            className="flex items-center gap-1.5 text-sm"
            title="Excel reads UTF-8 only when the file starts with this mark."
          >
            <input
              type="checkbox"
              className="size-4 accent-(--accent)"
              checked={bom}
              onChange={(event) => setBom(event.target.checked)}
            />
            For Excel (BOM)
          </label>
        )}
        <Button icon={<Copy size={14} />} disabled={empty} onClick={() => void outside().copy(String(file().content))}>
          Copy
        </Button>
        <Button look="primary" icon={<Download size={14} />} disabled={empty} onClick={download}>
          Download
        </Button>
      </div>
      {empty ? (
        <p className="p-4 text-mute">
          Nothing to request yet. Connect machines, and each port they need becomes a line here.
        </p>
      ) : (
        <VirtualTable
          label="Request lines"
          columns={columns}
          rows={request.lines}
          idOf={(line) => line.ruleId}
          onPick={(line) => goTo(selectLink(line.flows[0]?.split(':')[0] ?? ''))}
        />
      )}
    </>
  )
}
