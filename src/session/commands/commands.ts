import { arrangeCommands } from './arrangeCommands.ts'
import type { Command } from './command.ts'
import { connectCommands } from './connectCommands.ts'
import { editCommands } from './editCommands.ts'
import { findCommands } from './findCommands.ts'
import { helpCommands } from './helpCommands.ts'
import { layoutCommands } from './layoutCommands.ts'
import { lockCommands } from './lockCommands.ts'
import { lookCommands } from './lookCommands.ts'
import { noteCommands } from './noteCommands.ts'
import { planCommands } from './planCommands.ts'
import { reviewCommands } from './reviewCommands.ts'
import { selectCommands } from './selectCommands.ts'
import { viewCommands } from './viewCommands.ts'
import { walkCommands } from './walkCommands.ts'
import { workCommands } from './workCommands.ts'
import { zoneCommands } from './zoneCommands.ts'

/** Everything a user can ask for, in the order in which it is listed. */
export const commands: readonly Command[] = [
  ...planCommands,
  ...editCommands,
  ...noteCommands,
  ...selectCommands,
  ...connectCommands,
  ...arrangeCommands,
  ...layoutCommands,
  ...lockCommands,
  ...zoneCommands,
  ...reviewCommands,
  ...viewCommands,
  ...findCommands,
  ...walkCommands,
  ...workCommands,
  ...lookCommands,
  ...helpCommands,
]

const byId = new Map(commands.map((command) => [command.id, command]))

/** @throws for an id that no command has, which is a fault of the program */
export function commandOf(id: string): Command {
  const command = byId.get(id)
  if (command === undefined) throw new Error(`there is no command ${id}`)
  return command
}
