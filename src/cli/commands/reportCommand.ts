import { reportHtml, reportSteps } from '#export/report/planReport.ts'
import { finish } from '#flows/steps.ts'
import type { Command } from '../command.ts'
import { dateOption } from '../dateOption.ts'
import { exitCode } from '../exitCode.ts'
import { catalogue, loadPlanLoudly } from '../loadPlan.ts'
import { writeOutput } from '../writeOutput.ts'

/** `portolan report`: everything about a plan as one page to read, print or keep; the same bytes as the planner's. */
export const reportCommand: Command = {
  name: 'report',
  usage: 'PLAN [-o FILE] [--date DAY]',
  sentence: 'Write a report of a plan as one HTML file that prints well.',
  details: [
    '-o, --output FILE  write there, in one step, instead of to standard output',
    '--date DAY       the day it says, as 2026-01-31; without it today',
  ],
  options: { output: { type: 'string', short: 'o' }, date: { type: 'string' } },
  positionals: ['PLAN'],
  async run({ positionals: [path = ''], values }, io) {
    const date = dateOption(values)
    const plan = await loadPlanLoudly(path, io)
    const html = finish(reportHtml(finish(reportSteps(plan, catalogue, { date }))))
    if (typeof values.output === 'string' && values.output !== '-') await writeOutput(values.output, html)
    else io.out(html)
    return exitCode.fine
  },
}
