import type { Command } from './command.ts'
import { commands } from './commands/commands.ts'
import { terminalTable } from './terminalText.ts'

/** What the program can do. */
export function programHelp(): string {
  const rows = commands.map(({ name, usage, sentence }) => [`  portolan ${name} ${usage}`.trimEnd(), sentence])
  return `Portolan charts the ports of a System Center VMM 2016 deployment.

${terminalTable(rows)}
PLAN is a .portolan.json file, or - for standard input.
portolan COMMAND --help says more; portolan --version tells the version.

Exit codes: 0 fine, 1 the plan has errors, 2 wrong use or a file that cannot be read or written.
`
}

/** How one command is used. */
export function commandHelp({ name, usage, sentence, details }: Command): string {
  const lines = details.map((line) => `  ${line}\n`).join('')
  return `${`portolan ${name} ${usage}`.trimEnd()}\n\n${sentence}\n${lines === '' ? '' : `\n${lines}`}`
}
