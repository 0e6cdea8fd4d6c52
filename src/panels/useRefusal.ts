import { useCallback, useEffect, useRef, useState } from 'react'
import { notify } from '#session/session.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { noticeWords } from '#words/noticeWords.ts'

/** Why a text was not taken, and what to take instead, if anything. */
export interface Refusal {
  readonly reason: string
  readonly suggestion?: string
}

/**
 * The refusal of a field's text. When the field goes away with it, because something else was clicked, the reason is told
 * as a message: a text must not vanish without a word.
 * @param field what the field is, for the message: "the address of VMM01"
 */
export function useRefusal(field: string): readonly [Refusal | null, (refusal: Refusal | null) => void] {
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const latest = useRef<{ readonly field: string; readonly refusal: Refusal | null }>({ field, refusal: null })
  const put = useCallback((next: Refusal | null) => {
    latest.current = { ...latest.current, refusal: next }
    setRefusal(next)
  }, [])
  latest.current = { ...latest.current, field }
  useEffect(
    () => () => {
      const { field: name, refusal: left } = latest.current
      if (left) notify({ tone: 'error', text: noticeWords.notTaken(name), details: [coreSentence(left.reason)] })
    },
    [],
  )
  return [refusal, put]
}
