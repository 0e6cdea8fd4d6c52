import { exporterById, exporters } from '#export/exporters.ts'
import { longestCell } from '#export/longestCell.ts'
import { isProfile, profiles } from '#export/profiles.ts'
import { readCsvBaseline } from '#export/readCsvBaseline.ts'
import type { ExportFile } from '#export/renderExport.ts'
import { exportPlanFiles } from '#export/renderExport.ts'
import { formatCount } from '#plan/limits.ts'
import type { Firewall, HandedOver } from '#plan/plan.ts'
import type { Arguments, Command } from '../command.ts'
import { exitCode } from '../exitCode.ts'
import type { Io } from '../io.ts'
import { catalogue, loadPlanLoudly } from '../loadPlan.ts'
import { Misuse } from '../misuse.ts'
import { readInput } from '../readInput.ts'
import { terminalText } from '../terminalText.ts'
import { writeFolder } from '../writeFolder.ts'
import { writeOutput } from '../writeOutput.ts'

/** `portolan export`: the change request as a file, several files or on standard output. */
export const exportCommand: Command = {
  name: 'export',
  usage: 'PLAN --format ID [--profile ID] [--split] [-o FILE] [--bom]',
  sentence: 'Write the firewall change request of a plan.',
  details: [
    '--format ID      one of `portolan formats`',
    ...profiles.map(
      ({ id, sentence }, at) => `${at === 0 ? '--profile ID     ' : '                 '}${id}: ${sentence}`,
    ),
    '                 without it: flows',
    '-o, --output FILE  write there, in one step, instead of to standard output',
    '--split          one file for each firewall, into the folder given by -o',
    '--unchanged      with the profile delta: list what stays as well',
    '--baseline FILE  with the profile delta: a CSV request of ours, instead of the last one in the plan',
    '--bom            start CSV with a byte order mark, for Excel',
  ],
  options: {
    format: { type: 'string' },
    profile: { type: 'string' },
    output: { type: 'string', short: 'o' },
    split: { type: 'boolean' },
    unchanged: { type: 'boolean' },
    baseline: { type: 'string' },
    bom: { type: 'boolean' },
  },
  positionals: ['PLAN'],
  async run({ positionals: [path = ''], values }, io) {
    const format = formatOf(values)
    const profile = profileOf(values)
    const { output, split, unchanged, bom } = values
    const target = typeof output === 'string' && output !== '-' ? output : null
    if (split === true && target === null) throw new Misuse('Say into which folder: -o FOLDER.')
    if (format === 'xlsx' && target === null) throw new Misuse('A workbook is no text. Say where to write it: -o FILE.')
    const plan = await loadPlanLoudly(path, io)
    const baseline = await baselineOf(values, plan.firewalls, io)
    const options = {
      profile,
      split: split === true,
      bom: bom === true,
      withUnchanged: unchanged === true,
      ...(baseline !== null && { baseline }),
    }
    const files = exportPlanFiles(plan, catalogue, format, options)
    await put(files, target, split === true, io)
    const sum = (of: (file: ExportFile) => number) => files.reduce((total, file) => total + of(file), 0)
    const incomplete = sum((file) => file.incomplete)
    if (incomplete > 0) io.err(`${incomplete} of ${sum(({ rows }) => rows)} rows incomplete: an address is missing.\n`)
    const impossible = sum((file) => file.impossible)
    if (impossible > 0) {
      io.err(`${impossible} of ${sum(({ rows }) => rows)} rows not possible: one side is IPv4, the other IPv6.\n`)
    }
    const cut = sum((file) => file.cut)
    if (cut > 0) {
      const most = formatCount(longestCell)
      io.err(`${cut} rows have more than ${most} characters in a cell, which Excel cuts; --format xlsx splits them.\n`)
    }
    return exitCode.fine
  },
}

/** A CSV request that was handed over, read back; it holds no date. */
async function baselineOf(
  { baseline }: Arguments['values'],
  firewalls: readonly Firewall[],
  io: Io,
): Promise<HandedOver | null> {
  if (typeof baseline !== 'string') return null
  const text = await readInput(baseline, io.input)
  const names = firewalls.map(({ name }) => name)
  const read = readCsvBaseline(text, names)
  if (!read.ok) throw new Misuse(`Cannot read ${terminalText(baseline)}: ${read.reason}`)
  if (read.withoutAddress > 0) io.err(`${read.withoutAddress} rows of the baseline lack an address and count as new.\n`)
  return { id: 'file', date: '', rows: read.rows }
}

async function put(files: readonly ExportFile[], target: string | null, split: boolean, io: Io): Promise<void> {
  if (split && target !== null) return writeFolder(target, files)
  for (const { content } of files) {
    if (target !== null) await writeOutput(target, content)
    else if (typeof content === 'string') io.out(content)
  }
}

function formatOf({ format }: Arguments['values']): string {
  const known = exporters.map(({ id }) => id).join(', ')
  if (typeof format !== 'string') throw new Misuse(`Say which format: --format with one of ${known}.`)
  if (exporterById(format) !== undefined) return format
  throw new Misuse(`There is no format "${terminalText(format)}". The formats are ${known}.`)
}

function profileOf({ profile = 'flows' }: Arguments['values']) {
  if (typeof profile === 'string' && isProfile(profile)) return profile
  const known = profiles.map(({ id }) => id).join(', ')
  throw new Misuse(`There is no profile "${terminalText(String(profile))}". The profiles are ${known}.`)
}
