import { TooLarge } from '#flows/tooLarge.ts'
import { readArguments } from './args.ts'
import { commands } from './commands/commands.ts'
import type { ExitCode } from './exitCode.ts'
import { exitCode } from './exitCode.ts'
import { commandHelp, programHelp } from './help.ts'
import type { Io } from './io.ts'
import { Misuse } from './misuse.ts'
import { terminalText } from './terminalText.ts'

/** Runs the program with the arguments after its name and gives the exit code. Messages go to standard error. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof TooLarge)) throw error
    io.err(`portolan: ${error.message}\n`)
    return exitCode.misuse
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(programHelp())
    return exitCode.fine
  }
  if (name === '--version') {
    io.out(`${io.version}\n`)
    return exitCode.fine
  }
  if (name === undefined) {
    io.err(programHelp())
    return exitCode.misuse
  }
  const command = commands.find((one) => one.name === name)
  if (command === undefined) {
    throw new Misuse(`There is no command "${terminalText(name)}". portolan --help lists the commands.`)
  }
  const args = readArguments(command, rest)
  if (args !== null) return command.run(args, io)
  io.out(commandHelp(command))
  return exitCode.fine
}
