import { type ReactNode, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { uiWords } from '#words/uiWords.ts'

interface Listed<Item> {
  readonly shown: readonly Item[]
  /** The button that shows more; null while all are shown. */
  readonly more: ReactNode
}

/**
 * The first items of a list, and a button for those that follow: in a large plan they are thousands.
 * @param atOnce so many are drawn at a time
 */
export function useListed<Item>(items: readonly Item[], atOnce = 100): Listed<Item> {
  const [count, setCount] = useState(atOnce)
  const left = items.length - count
  if (left <= 0) return { shown: items, more: null }
  const more = (
    <Button look="quiet" className="mt-1.5" onClick={() => setCount(count + atOnce)}>
      {uiWords.more(Math.min(left, atOnce), left)}
    </Button>
  )
  return { shown: items.slice(0, count), more }
}
