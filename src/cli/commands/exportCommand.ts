import { exporterById, exporters } from '#export/exporters.ts'
import { exportPlan } from '#export/renderExport.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exitCode.ts'
import { catalogue, loadPlanLoudly } from '../loadPlan.ts'
import { Misuse } from '../misuse.ts'
import { terminalText } from '../terminalText.ts'
import { writeOutput } from '../writeOutput.ts'

/** `portolan export`: the change request as a file or on standard output. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'PLAN --format ID [-o FILE] [--bom]',
  sentence: 'Write the firewall change request of a plan.',
  details: [
    '--format ID      one of `portolan formats`',
    '-o, --output FILE  write there, in one step, instead of to standard output',
    '--bom            start CSV with a byte order mark, for Excel',
  ],
  options: { format: { type: 'string' }, output: { type: 'string', short: 'o' }, bom: { type: 'boolean' } },
  positionals: ['PLAN'],
  async run({ positionals: [path = ''], values: { format, output, bom } }, io) {
    const known = exporters.map(({ id }) => id).join(', ')
    if (typeof format !== 'string') throw new Misuse(`Say which format: --format with one of ${known}.`)
    if (exporterById(format) === undefined) {
      throw new Misuse(`There is no format "${terminalText(format)}". The formats are ${known}.`)
    }
    const plan = await loadPlanLoudly(path, io)
    const file = exportPlan(plan, catalogue, format, { bom: bom === true })
    if (typeof output === 'string' && output !== '-') await writeOutput(output, file.text)
    else io.out(file.text)
    if (file.incomplete > 0) io.err(`${file.incomplete} of ${file.rows} rows incomplete: an address is missing.\n`)
    return exitCode.fine
  },
}
