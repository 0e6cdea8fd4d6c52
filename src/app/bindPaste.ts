import { askServers } from '#session/listDialogs.ts'
import { typing } from './typing.ts'

/** Text pasted anywhere but into a field is a server list to look at; returns what unbinds. */
export function bindPaste(): () => void {
  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (event.defaultPrevented || text.trim() === '' || typing(event.target)) return
    // JSON is a plan or a pack, which files are for.
    if (text.trimStart().startsWith('{')) return
    if (document.querySelector('dialog[open], :popover-open') !== null) return
    event.preventDefault()
    askServers(text)
  }
  document.addEventListener('paste', onPaste)
  return () => document.removeEventListener('paste', onPaste)
}
