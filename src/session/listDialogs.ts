import { create } from 'zustand'

interface ListDialogs {
  /** The text that the dialog for server lists starts with; null while it is closed. */
  readonly pasted: string | null
  readonly connecting: boolean
}

/** Which of the dialogs for many machines is open. */
export const useListDialogs = create<ListDialogs>()(() => ({ pasted: null, connecting: false }))

export const askServers = (text = ''): void => useListDialogs.setState({ pasted: text })
export const askConnectForMe = (): void => useListDialogs.setState({ connecting: true })
export const closeListDialogs = (): void => useListDialogs.setState({ pasted: null, connecting: false })
