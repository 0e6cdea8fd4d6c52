import { useEffect, useRef, useState } from 'react'
import type { PlanExportOptions } from '#export/renderExport.ts'
import type { Progress } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { type DownloadFile, outside } from '#session/outside.ts'
import { notify } from '#session/session.ts'
import { requestWords } from '#words/requestWords.ts'

export interface FileWork {
  /** Null while nothing is written. */
  readonly progress: Progress | null
  /** Writes the request as files. Null when it was cancelled, or could not be done, of which the user is told. */
  readonly write: (plan: Plan, format: string, options: PlanExportOptions) => Promise<readonly DownloadFile[] | null>
  readonly cancel: () => void
}

/** Files of the request, written in the worker one order at a time: a newer order takes the place of the one before. */
export function useFileWork(): FileWork {
  const [progress, setProgress] = useState<Progress | null>(null)
  const running = useRef<AbortController | null>(null)
  const cancel = () => {
    running.current?.abort()
    running.current = null
    setProgress(null)
  }
  useEffect(() => () => running.current?.abort(), [])

  async function write(
    plan: Plan,
    format: string,
    options: PlanExportOptions,
  ): Promise<readonly DownloadFile[] | null> {
    cancel()
    const stop = new AbortController()
    running.current = stop
    setProgress({ done: 0, of: 1 })
    try {
      const files = await outside().runJob(
        'files',
        { plan, format, options },
        { signal: stop.signal, onProgress: setProgress },
      )
      const cut = files.reduce((rows, file) => rows + file.cut, 0)
      if (cut > 0) notify({ tone: 'info', text: requestWords.cut(cut), details: [requestWords.whyCut] })
      return files.map(({ fileName, mediaType, content }) => ({ name: fileName, mediaType, content }))
    } catch (error) {
      if (stop.signal.aborted) return null
      const reason = error instanceof Error ? error.message : String(error)
      notify({ tone: 'error', text: requestWords.notWritten, details: [reason] })
      return null
    } finally {
      if (running.current === stop) cancel()
    }
  }
  return { progress, write, cancel }
}
