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
    ...(command.isOn !== undefined && { checked: command.isOn() }),
    disabled: !command.isEnabled(),
    onPick: command.run,
  }
}

/** The commands of each group that pass, as items of a menu. */
export const commandItems = (
  groups: readonly CommandGroup[],
  passes: (command: Command) => boolean = () => true,
): readonly (readonly MenuItem[])[] =>
  groups.map((group) => commands.filter((command) => command.group === group && passes(command)).map(commandItem))
