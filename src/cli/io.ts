/** What the command line reads and writes beside files; tests give their own. */
export interface Io {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly input: AsyncIterable<Uint8Array>
  /** Of the program, as in package.json. */
  readonly version: string
}
