import type { CommandGroup } from '#session/commands/command.ts'
import type { MenuId } from './menus.ts'

/** Which groups of commands a menu of the bar offers, parted by lines. Every group stands in one of them. */
export const menuGroups: Readonly<Record<MenuId, readonly CommandGroup[]>> = {
  plan: ['Plan'],
  edit: ['Edit', 'Select'],
  draw: ['Connect', 'Arrange'],
  review: ['Review'],
  view: ['View', 'Theme', 'Language'],
  help: ['Help'],
}
