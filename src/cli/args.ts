import { parseArgs } from 'node:util'
import type { Arguments, Command } from './command.ts'
import { Misuse } from './misuse.ts'
import { terminalText } from './terminalText.ts'

/** Reads what follows a command's name; null when help is asked for. Throws Misuse for unknown, missing or superfluous arguments. */
export function readArguments(command: Command, argv: readonly string[]): Arguments | null {
  const { values, positionals } = parse(command, argv)
  if (values.help === true) return null
  const missing = command.positionals[positionals.length]
  if (missing !== undefined) throw new Misuse(`${missing} is missing. ${usageOf(command)}`)
  const extra = positionals[command.positionals.length]
  if (extra !== undefined) throw new Misuse(`"${terminalText(extra)}" is one argument too many. ${usageOf(command)}`)
  return { positionals, values }
}

function parse(command: Command, argv: readonly string[]): Arguments {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true })
    return { positionals, values: values as Arguments['values'] }
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('\n') : []
    throw new Misuse(`${terminalText(reason)} ${usageOf(command)}`)
  }
}

function usageOf({ name, usage }: Command): string {
  return `Use: ${`portolan ${name} ${usage}`.trimEnd()}`
}
