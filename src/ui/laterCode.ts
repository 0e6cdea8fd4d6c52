/** Where code that comes later stands. The object is the same until something happens. */
export type Arrival<T> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly value: T }
  /** It could not be fetched; asking again tries again. */
  | { readonly kind: 'missing' }

/** Code that the first drawing does without. */
export interface LaterCode<T> {
  /** Resolves when it is here. Rejects when it cannot be fetched; the next call tries again. */
  readonly fetch: () => Promise<T>
  readonly arrival: () => Arrival<T>
  /** Tells of every change of `arrival`; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void
}

const everything: LaterCode<unknown>[] = []

/**
 * Splits code off the first load. Every dynamic import of the page stands in here, so that `fetchLaterCode` knows them
 * all and none can be forgotten: a request after that is a fault.
 * @param load imports it: `() => import('./part.ts')`
 */
export function laterCode<T>(load: () => Promise<T>): LaterCode<T> {
  let arrival: Arrival<T> = { kind: 'coming' }
  let fetching: Promise<T> | undefined
  const listeners = new Set<() => void>()
  const become = (next: Arrival<T>) => {
    arrival = next
    for (const listener of listeners) listener()
  }
  const code: LaterCode<T> = {
    fetch: () => {
      fetching ??= load().then(
        (value) => {
          become({ kind: 'here', value })
          return value
        },
        (fault: unknown) => {
          fetching = undefined
          become({ kind: 'missing' })
          throw fault
        },
      )
      return fetching
    },
    arrival: () => arrival,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
  everything.push(code)
  return code
}

/** Fetches all code that comes later, and what that code itself splits off. Rejects when something cannot be fetched. */
export async function fetchLaterCode(): Promise<void> {
  let known = 0
  const fetchNew = async (): Promise<void> => {
    const next = everything.slice(known)
    known = everything.length
    await Promise.all(next.map((code) => code.fetch().then(fetchNew)))
  }
  await fetchNew()
}
