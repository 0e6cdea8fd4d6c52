import { exporters } from '#export/exporters.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exitCode.ts'
import { terminalTable } from '../terminalText.ts'

/** `portolan formats`: what `--format` takes. */
export const formatsCommand: Command = {
  name: 'formats',
  usage: '',
  sentence: 'List the formats that a change request can be written in.',
  details: [],
  options: {},
  positionals: [],
  async run(_args, io) {
    io.out(terminalTable(exporters.map(({ id, extension, sentence }) => [id, `.${extension}`, sentence])))
    return exitCode.fine
  },
}
