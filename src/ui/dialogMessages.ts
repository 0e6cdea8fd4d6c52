import { useSyncExternalStore } from 'react'

/** The places for messages in the modal dialogs that are open, that of the topmost last. */
let places: readonly HTMLElement[] = []
const listeners = new Set<() => void>()

function put(next: readonly HTMLElement[]): void {
  places = next
  for (const listener of listeners) listener()
}

/** Offers a place for messages in a dialog that has just opened; returns what takes it back. */
export function offerMessages(place: HTMLElement): () => void {
  put([...places, place])
  return () => put(places.filter((one) => one !== place))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where a message can be seen, heard and reached while a modal dialog is open; null while none is, and all of the page can. */
export const messagePlace = (): HTMLElement | null => places.at(-1) ?? null

/** The same, followed. */
export const useMessagePlace = (): HTMLElement | null => useSyncExternalStore(subscribe, messagePlace)
