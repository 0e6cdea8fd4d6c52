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
    const problems = findProblems(plan, catalogue).map((problem) => describeProblem(problem, plan))
    for (const fault of leftOut) io.out(`error: left out of the plan: ${faultLine(fault).trim()}\n`)
    for (const { severity, title, help } of problems) {
      io.out(`${severity}: ${terminalText(title)}\n    ${terminalText(help)}\n`)
    }
    const errors = leftOut.length + problems.filter(({ severity }) => severity === 'error').length
    const others = leftOut.length + problems.length - errors
    io.err(errors + others === 0 ? 'No problems found.\n' : `${count(errors, 'error')}, ${count(others, 'warning')}.\n`)
    return errors > 0 ? exitCode.problems : exitCode.fine
  },
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
