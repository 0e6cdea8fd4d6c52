/** What may be picked: a name for the browser's dialog, and endings with the dot. */
export interface FileKind {
  readonly description: string
  readonly extensions: readonly string[]
  /** Absent where only the ending says what a file is. */
  readonly mimeTypes?: readonly string[]
}

interface PickerType {
  readonly description: string
  readonly accept: Readonly<Record<string, readonly string[]>>
}

/** The browser's own dialogs for files; the type libraries do not know them yet. */
interface FilePickers {
  showOpenFilePicker(options: { readonly types: readonly PickerType[] }): Promise<readonly FileSystemFileHandle[]>
  showSaveFilePicker(options: {
    readonly suggestedName: string
    readonly types: readonly PickerType[]
  }): Promise<FileSystemFileHandle>
}

/** Null where the browser has none, or does not let a page inside another one use them. */
export function filePickers(): FilePickers | null {
  const has = 'showOpenFilePicker' in window && 'showSaveFilePicker' in window
  return has && window.self === window.top ? (window as unknown as FilePickers) : null
}

/** A kind of files as the browser's dialogs take it. */
export function pickerType({ description, extensions, mimeTypes = ['*/*'] }: FileKind): PickerType {
  return { description, accept: Object.fromEntries(mimeTypes.map((type) => [type, extensions])) }
}

/** Asks for a file by a file input; null when the user cancels. */
export function chosenByInput({ extensions, mimeTypes = [] }: FileKind): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = [...mimeTypes, ...extensions].join()
    input.hidden = true
    const settle = () => {
      input.remove()
      resolve(input.files?.[0] ?? null)
    }
    input.addEventListener('change', settle)
    input.addEventListener('cancel', settle)
    document.body.append(input)
    input.click()
  })
}
