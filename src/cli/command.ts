import type { ParseArgsConfig } from 'node:util'
import type { ExitCode } from './exitCode.ts'
import type { Io } from './io.ts'

/** What was written after a command's name. */
export interface Arguments {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
}

export interface Command {
  readonly name: string
  /** What follows the name: "PLAN [--json]". */
  readonly usage: string
  readonly sentence: string
  /** More lines for its help, one an option. */
  readonly details: readonly string[]
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** Names of the arguments, all of them required. */
  readonly positionals: readonly string[]
  readonly run: (args: Arguments, io: Io) => Promise<ExitCode>
}
