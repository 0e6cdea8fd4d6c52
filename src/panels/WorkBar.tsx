import { useEffect, useState } from 'react'
import type { Progress } from '#flows/steps.ts'
import { Button } from '#ui/Button.tsx'
import { uiWords } from '#words/uiWords.ts'

interface Props {
  /** What is being done, for assistive technology. */
  readonly label: string
  readonly progress: Progress
  /** What the button says. */
  readonly cancelLabel?: string
  readonly onCancel: () => void
}

/** Milliseconds: work that is done sooner shows no bar. */
const patience = 150

/** How far long work is, and the way to stop it. */
export function WorkBar({ label, progress, cancelLabel = uiWords.cancel, onCancel }: Props) {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!long) return null
  return (
    <>
      <progress aria-label={label} className="h-1.5 w-24" value={progress.done} max={progress.of} />
      <Button look="quiet" onClick={onCancel}>
        {cancelLabel}
      </Button>
    </>
  )
}
