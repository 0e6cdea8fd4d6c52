import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { run } from './run.ts'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the program in this process with `input` on standard input. */
export async function portolan(argv: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
  const written = { out: '', err: '' }
  async function* chunks() {
    yield typeof input === 'string' ? new TextEncoder().encode(input) : input
  }
  const code = await run(argv, {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    input: chunks(),
    version: '1.2.3',
  })
  return { code, ...written }
}

const folders: string[] = []

/** An empty folder that is gone after the test. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-'))
  folders.push(folder)
  return folder
}

export function scratchFile(name: string, text: string): string {
  const path = join(scratchFolder(), name)
  writeFileSync(path, text)
  return path
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
