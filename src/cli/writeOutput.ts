import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Misuse } from './misuse.ts'
import { systemReason } from './systemReason.ts'
import { terminalText } from './terminalText.ts'

/** Writes a file so that it is the old one or the whole new one at any moment: a new file beside it takes its place. */
export async function writeOutput(path: string, text: string | Uint8Array): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path)
    const before = await stat(target).catch(() => undefined)
    // A pipe or a device must be written to: a file in its place would not be it.
    if (before === undefined || before.isFile()) await replace(target, text, before?.mode)
    else await write(target, text, 'w')
  } catch (error) {
    throw new Misuse(`Cannot write ${terminalText(path)}: ${systemReason(error)}`)
  }
}

async function replace(target: string, text: string | Uint8Array, mode: number | undefined): Promise<void> {
  const beside = join(dirname(target), `.${basename(target).slice(0, 50)}.${process.pid}.part`)
  try {
    await write(beside, text, 'wx', mode)
    await rename(beside, target)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

async function write(path: string, text: string | Uint8Array, flags: 'w' | 'wx', mode?: number): Promise<void> {
  const file = await open(path, flags, mode)
  try {
    await file.writeFile(text)
    if (flags === 'wx') await file.sync()
  } finally {
    await file.close()
  }
}
