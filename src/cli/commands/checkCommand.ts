import { partAccepted } from '#flows/acceptedProblems.ts'
import { findProblems } from '#flows/problems.ts'
import { describeProblem } from '#flows/problemText.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exitCode.ts'
import { catalogue, faultLine, loadPlan } from '../loadPlan.ts'
import { terminalText } from '../terminalText.ts'

/** `portolan check`: what a reviewer would object to. What was left out of the file counts as an error. */
export const checkCommand: Command = {
  name: 'check',
  usage: 'PLAN',
  sentence: 'List the problems of a plan; exit with 1 when one of them is an error.',
  details: [],
  options: {},
  positionals: ['PLAN'],
  async run({ positionals: [path = ''] }, io) {
    const { plan, leftOut } = await loadPlan(path, io)
    const { open, accepted } = partAccepted(plan, findProblems(plan, catalogue))
    const problems = open.map((problem) => describeProblem(problem, plan))
    for (const fault of leftOut) io.out(`error: left out of the plan: ${faultLine(fault).trim()}\n`)
    for (const { severity, title, help } of problems) {
      io.out(`${severity === 'info' ? 'note' : severity}: ${terminalText(title)}\n    ${terminalText(help)}\n`)
    }
    for (const { problem, note } of accepted) {
      const { title } = describeProblem(problem, plan)
      io.out(`accepted: ${terminalText(title)}${note === '' ? '' : `\n    ${terminalText(note)}`}\n`)
    }
    const of = (wanted: string) => problems.filter(({ severity }) => severity === wanted).length
    const errors = leftOut.length + of('error')
    const counts = [count(errors, 'error'), count(of('warning'), 'warning'), count(of('info'), 'note')]
    io.err(errors + problems.length === 0 ? 'No problems found.\n' : `${counts.join(', ')}.\n`)
    return errors > 0 ? exitCode.problems : exitCode.fine
  },
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
