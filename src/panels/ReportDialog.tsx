import { Download, Printer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { fileName } from '#export/fileName.ts'
import type { Progress } from '#flows/steps.ts'
import { outside } from '#session/outside.ts'
import { notify, useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { reportWords as words } from '#words/reportWords.ts'
import { printReport } from './printReport.ts'
import { todayText } from './todayText.ts'
import { WorkBar } from './WorkBar.tsx'

/** The report of the plan: saved as a file or printed. It is written in the worker, and can be stopped. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = useSession((state) => state.history.present)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [printed, setPrinted] = useState(false)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const write = async (as: 'file' | 'page') => {
    const stop = new AbortController()
    running.current = stop
    setPrinted(false)
    setProgress({ done: 0, of: 1 })
    try {
      const order = { plan, options: { date: todayText() }, as }
      const report = await outside().runJob('report', order, { signal: stop.signal, onProgress: setProgress })
      if (typeof report !== 'string') {
        await printReport(report)
        setPrinted(true)
      } else await outside().download({ name: fileName(plan.name, 'html'), mediaType: 'text/html', content: report })
    } catch (fault) {
      if (stop.signal.aborted) return
      const reason = fault instanceof Error ? fault.message : String(fault)
      notify({ tone: 'error', text: words.failed, details: [reason] })
    } finally {
      setProgress(null)
    }
  }
  const busy = progress !== null
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <div className="mr-auto flex items-center gap-2">
            {progress && (
              <WorkBar
                label={words.writing}
                progress={progress}
                cancelLabel={words.stop}
                onCancel={() => running.current?.abort()}
              />
            )}
            <p role="status" className="text-mute text-sm">
              {printed && words.printing}
            </p>
          </div>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button icon={<Printer size={14} />} disabled={busy} onClick={() => void write('page')}>
            {words.print}
          </Button>
          <Button look="primary" icon={<Download size={14} />} disabled={busy} onClick={() => void write('file')}>
            {words.save}
          </Button>
        </>
      }
    >
      <div className="grid gap-2">
        <p>{words.intro}</p>
        <p className="text-mute">
          {words.file} {words.language}
        </p>
      </div>
    </Dialog>
  )
}
