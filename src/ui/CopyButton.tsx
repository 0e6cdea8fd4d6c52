import { Check, Copy } from 'lucide-react'
import { type ComponentProps, useEffect, useState } from 'react'
import { uiWords } from '#words/uiWords.ts'
import { Button } from './Button.tsx'

interface Props extends Pick<ComponentProps<typeof Button>, 'look' | 'disabled'> {
  /** Copies, and says whether that worked; why it did not is told elsewhere. */
  readonly copy: () => Promise<boolean>
}

/** How long the button says so, in milliseconds. */
const shownFor = 2500

/** A button that says, to the eye and to assistive technology, when its text is in the clipboard. */
export function CopyButton({ look = 'plain', disabled, copy }: Props) {
  // Counted, so that copying again starts the time anew.
  const [copies, setCopies] = useState(0)
  const [said, setSaid] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(copies), shownFor)
    return () => clearTimeout(timer)
  }, [copies])
  const copied = copies !== said
  return (
    <>
      <Button
        icon={copied ? <Check size={14} className={look === 'primary' ? '' : 'text-ok'} /> : <Copy size={14} />}
        look={look}
        disabled={disabled}
        onClick={() => void copy().then((done) => done && setCopies((before) => before + 1))}
      >
        {copied ? uiWords.copied : uiWords.copy}
      </Button>
      <span role="status" className="sr-only">
        {copied ? uiWords.inClipboard : ''}
      </span>
    </>
  )
}
