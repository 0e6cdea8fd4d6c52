import { useDeferredValue, useMemo } from 'react'

interface Reading<T> {
  /** To be shown: follows the typing as soon as that leaves time. */
  readonly shown: T
  /** To be acted on: of the text as it is now, also where what is shown is still of an earlier one. */
  readonly read: () => T
}

/**
 * What is understood of a text while it is typed.
 * @param reader stays the same function as long as it reads the same
 */
export function useReading<T>(text: string, reader: (text: string) => T): Reading<T> {
  const followed = useDeferredValue(text)
  const shown = useMemo(() => reader(followed), [reader, followed])
  return { shown, read: () => (followed === text ? shown : reader(text)) }
}
