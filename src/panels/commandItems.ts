import type { Command, CommandGroup } from '#session/commands/command.ts'
import { commands } from '#session/commands/commands.ts'
import { keysOf } from '#session/commands/keyChoices.ts'
import { readableKey } from '#session/commands/keys.ts'
import type { MenuItem } from '#ui/MenuItems.tsx'
import { onMac } from '#ui/onMac.ts'

/** A command as the item of a menu, as it stands now. */
function commandItem(command: Command): MenuItem {
  const key = keysOf(command)[0]
  return {
    id: command.id,
    label: command.label,
    ...(key !== undefined && { hint: readableKey(key, onMac()) }),
    ...(command.isOn !== undefined && { checked: command.isOn(), toggles: command.toggles === true }),
    disabled: !command.isEnabled(),
    onPick: command.run,
  }
}

/** The commands of each group that pass, as items of a menu; a group has a list for each of its parts. */
export const commandItems = (
  groups: readonly CommandGroup[],
  passes: (command: Command) => boolean = () => true,
): readonly (readonly MenuItem[])[] =>
  groups.flatMap((group) => {
    const parts: Command[][] = [[]]
    for (const command of commands.filter((one) => one.group === group)) {
      if (command.parted) parts.push([])
      if (passes(command)) parts.at(-1)?.push(command)
    }
    return parts.map((part) => part.map(commandItem))
  })
