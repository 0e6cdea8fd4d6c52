import { limits } from '#plan/limits.ts'
import { chosenByInput, type FileKind, filePickers, pickerType } from './filePickers.ts'

/** A file that is no text. `megabytes` where it is too large to be looked at; null where it is in no known encoding. */
export interface Unreadable {
  readonly ok: false
  readonly megabytes: number | null
}

export type ReadResult = { readonly ok: true; readonly text: string } | Unreadable

/** A larger file is refused before it is read into memory: in bytes, of which a character has up to three. */
const largestFile = 3 * limits.fileLength

const planFile: FileKind = { description: 'Portolan plan', mimeTypes: ['application/json'], extensions: ['.json'] }

/** The text of a file in UTF-8 or UTF-16 with a byte order mark; anything else is refused, never guessed. */
export async function readText(file: Blob): Promise<ReadResult> {
  const tooLarge: Unreadable = { ok: false, megabytes: Math.round(file.size / 1_000_000) }
  if (file.size > largestFile) return tooLarge
  const bytes = new Uint8Array(await file.arrayBuffer())
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
    return text.length > limits.fileLength ? tooLarge : { ok: true, text }
  } catch {
    return { ok: false, megabytes: null }
  }
}

const cancelled = (fault: unknown): boolean => fault instanceof DOMException && fault.name === 'AbortError'

/** Asks for a file, of a plan unless another kind is given; null when the user cancels. */
export async function pickFile(kind: FileKind = planFile): Promise<File | null> {
  const pickers = filePickers()
  if (pickers === null) return chosenByInput(kind)
  try {
    const [handle] = await pickers.showOpenFilePicker({ types: [pickerType(kind)] })
    return (await handle?.getFile()) ?? null
  } catch (fault) {
    if (cancelled(fault)) return null
    throw fault
  }
}

/** Saves a text where the user says; false when cancelled. Rejects when the file cannot be written. */
export async function saveTextFile(name: string, text: string): Promise<boolean> {
  const pickers = filePickers()
  if (pickers === null) {
    downloadFile(name, 'application/json', text)
    return true
  }
  try {
    const types = [pickerType({ ...planFile, extensions: ['.portolan.json', '.json'] })]
    const handle = await pickers.showSaveFilePicker({ suggestedName: name, types })
    const stream = await handle.createWritable()
    await stream.write(text)
    await stream.close()
    return true
  } catch (fault) {
    if (cancelled(fault)) return false
    throw fault
  }
}

/** Hands a file to the browser's downloads. */
export function downloadFile(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The download reads the address after this turn of the event loop; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
