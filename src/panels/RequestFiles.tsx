import { CircleHelp, Download, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { formats } from '#export/formats.ts'
import type { Profile } from '#export/profiles.ts'
import type { PlanExportOptions } from '#export/renderExport.ts'
import { setIncludeInside } from '#plan/operations/requestOperations.ts'
import type { Plan } from '#plan/plan.ts'
import { askHelp } from '#session/commands/asks.ts'
import { outside } from '#session/outside.ts'
import { edit } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { CheckField } from '#ui/CheckField.tsx'
import { CopyButton } from '#ui/CopyButton.tsx'
import { DropPanel } from '#ui/DropPanel.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { SelectInput } from '#ui/SelectInput.tsx'
import { helpWords } from '#words/helpWords.ts'
import { requestWords } from '#words/requestWords.ts'
import { useFileWork } from './useFileWork.ts'
import { WorkBar } from './WorkBar.tsx'

interface Props {
  readonly plan: Plan
  readonly profile: Profile
  /** The name of the firewall whose rows are wanted, null for those without one, undefined for all. */
  readonly firewall: string | null | undefined
  /** True when there is nothing to hand over. */
  readonly empty: boolean
  readonly selectClass: string
}

/** The files that the request leaves as: in which format, as one or as several, copied or downloaded. */
export function RequestFiles({ plan, profile, firewall, empty, selectClass }: Props) {
  const [format, setFormat] = useState(formats[0]?.id ?? '')
  const [bom, setBom] = useState(false)
  const [split, setSplit] = useState(false)
  const { progress, write, cancel } = useFileWork()
  const isCsv = format === 'csv'
  const canSplit = plan.firewalls.length > 1 && firewall === undefined
  const files = () => {
    const options: PlanExportOptions = { profile, bom, split, ...(firewall !== undefined && { firewall }) }
    return write(plan, format, options)
  }
  const download = async () => {
    for (const file of (await files()) ?? []) void outside().download(file)
  }
  const copy = async () => {
    const [file] = (await files()) ?? []
    return typeof file?.content === 'string' && outside().copy(file.content)
  }
  return (
    <>
      <SelectInput
        aria-label={requestWords.format}
        className={selectClass}
        value={format}
        options={formats.map(({ id, title }) => ({ id, name: requestWords.formats[id] ?? title }))}
        onPick={setFormat}
      />
      {progress && (
        <WorkBar
          label={requestWords.writing}
          progress={progress}
          cancelLabel={requestWords.stopWriting}
          onCancel={cancel}
        />
      )}
      <DropPanel
        label={requestWords.options}
        icon={<SlidersHorizontal size={14} />}
        set={[plan.includeInside, isCsv && bom].filter(Boolean).length}
      >
        <CheckField
          label={requestWords.include}
          title={requestWords.whyInclude}
          checked={plan.includeInside}
          onChange={(on) => edit(requestWords.includeStep, (before) => setIncludeInside(before, on))}
        />
        {isCsv && (
          <CheckField label={requestWords.forExcel} title={requestWords.whyMark} checked={bom} onChange={setBom} />
        )}
      </DropPanel>
      {canSplit && <CheckField label={requestWords.split} checked={split} onChange={setSplit} />}
      <IconButton label={helpWords.aboutFormats} icon={<CircleHelp size={15} />} onClick={() => askHelp('formats')} />
      <CopyButton disabled={empty || format === 'xlsx' || split} copy={copy} />
      <Button look="primary" icon={<Download size={14} />} disabled={empty} onClick={() => void download()}>
        {requestWords.download}
      </Button>
    </>
  )
}
