import { pictureSteps } from '#export/picture/planPicture.ts'
import { viewOptions } from '#export/picture/viewOptions.ts'
import type { PictureOptions } from '#export/picture/writePicture.ts'
import { finish } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import type { Arguments, Command } from '../command.ts'
import { dateOption } from '../dateOption.ts'
import { exitCode } from '../exitCode.ts'
import { catalogue, loadPlanLoudly } from '../loadPlan.ts'
import { Misuse } from '../misuse.ts'
import { terminalText } from '../terminalText.ts'
import { writeOutput } from '../writeOutput.ts'

/** `portolan picture`: the drawing as SVG, the same bytes as the planner's. */
export const pictureCommand: Command = {
  name: 'picture',
  usage: 'PLAN [-o FILE] [--theme light|dark] [--addresses] [--view NAME] [--changes] [--title [--date DAY]]',
  sentence: 'Write the drawing of a plan as SVG.',
  details: [
    '-o, --output FILE  write there, in one step, instead of to standard output',
    '--theme NAME     light (without it) or dark',
    '--addresses      show the addresses of machines and zones',
    '--view NAME      what this saved view shows: its part of the drawing, through its filter; all (without it): everything',
    '--changes        mark the links that changed since the last request',
    '--title          a title block under the drawing',
    '--date DAY       the day in the title block, as 2026-01-31; without it today',
  ],
  options: {
    output: { type: 'string', short: 'o' },
    theme: { type: 'string' },
    addresses: { type: 'boolean' },
    view: { type: 'string' },
    changes: { type: 'boolean' },
    title: { type: 'boolean' },
    date: { type: 'string' },
  },
  positionals: ['PLAN'],
  async run({ positionals: [path = ''], values }, io) {
    const theme = themeOf(values)
    const date = dateOption(values)
    const plan = await loadPlanLoudly(path, io)
    const { svg } = finish(
      pictureSteps(plan, catalogue, {
        theme,
        addresses: values.addresses === true,
        ...shownOf(plan, values),
        changes: values.changes === true,
        ...(values.title === true && { title: { date } }),
      }),
    )
    if (typeof values.output === 'string' && values.output !== '-') await writeOutput(values.output, svg)
    else io.out(svg)
    return exitCode.fine
  },
}

function themeOf({ theme = 'light' }: Arguments['values']) {
  if (theme === 'light' || theme === 'dark') return theme
  throw new Misuse(`There is no theme "${terminalText(String(theme))}". The themes are light, dark.`)
}

function shownOf({ views }: Plan, { view = 'all' }: Arguments['values']): Pick<PictureOptions, 'part' | 'filter'> {
  if (view === 'all') return {}
  const saved = views.find(({ name }) => name === view)
  if (saved === undefined) {
    const known = ['all', ...views.map(({ name }) => name)].map(terminalText).join(', ')
    throw new Misuse(`The plan has no view "${terminalText(String(view))}". It has: ${known}.`)
  }
  const shown = viewOptions(saved)
  if (shown.ok) return shown.options
  const { at, text } = shown.fault
  throw new Misuse(
    `The filter of the view "${terminalText(saved.name)}" cannot be read at character ${at + 1}: "${terminalText(text)}".`,
  )
}
