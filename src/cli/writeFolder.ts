import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExportFile } from '#export/renderExport.ts'
import { Misuse } from './misuse.ts'
import { systemReason } from './systemReason.ts'
import { terminalText } from './terminalText.ts'
import { writeOutput } from './writeOutput.ts'

/** Writes files into a folder, which is made when it is not there; each file appears as a whole. */
export async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new Misuse(`Cannot make the folder ${terminalText(folder)}: ${systemReason(error)}`)
  }
  for (const { fileName, content } of files) await writeOutput(join(folder, fileName), content)
}
