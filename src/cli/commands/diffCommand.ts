import { comparePlans } from '#flows/comparePlans.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exitCode.ts'
import { catalogue, loadPlanLoudly } from '../loadPlan.ts'
import { Misuse } from '../misuse.ts'
import { terminalText } from '../terminalText.ts'

const marks = { added: '+', removed: '-', changed: '~' } as const

/** `portolan diff`: what a newer plan says differently. Places on the canvas do not count. */
export const diffCommand: Command = {
  name: 'diff',
  usage: 'OLD NEW',
  sentence: 'Say in which machines, zones, links, decisions and permissions two plans differ.',
  details: ['+ is only in NEW, - only in OLD, ~ is in both and differs'],
  options: {},
  positionals: ['OLD', 'NEW'],
  async run({ positionals: [old = '', now = ''] }, io) {
    if (old === '-' && now === '-') throw new Misuse('Only one of the plans can come from standard input.')
    const changes = comparePlans(await loadPlanLoudly(old, io), await loadPlanLoudly(now, io), catalogue)
    for (const { kind, what, name } of changes) io.out(`${marks[kind]} ${what} ${terminalText(name)}\n`)
    if (changes.length === 0) io.err('The plans say the same.\n')
    return exitCode.fine
  },
}
