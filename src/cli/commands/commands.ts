import type { Command } from '../command.ts'
import { checkCommand } from './checkCommand.ts'
import { diffCommand } from './diffCommand.ts'
import { exportCommand } from './exportCommand.ts'
import { flowsCommand } from './flowsCommand.ts'
import { formatsCommand } from './formatsCommand.ts'
import { pictureCommand } from './pictureCommand.ts'
import { queryCommand } from './queryCommand.ts'
import { reportCommand } from './reportCommand.ts'
import { rulesCommand } from './rulesCommand.ts'

/** All commands in the order of the help. */
export const commands: readonly Command[] = [
  flowsCommand,
  queryCommand,
  checkCommand,
  exportCommand,
  pictureCommand,
  reportCommand,
  diffCommand,
  formatsCommand,
  rulesCommand,
]
