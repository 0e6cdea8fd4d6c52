import type { Command, CommandGroup } from '#session/commands/command.ts'
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

/** The keys that walk the drawing are no menu's matter: a menu takes the focus from it. The list of keys has them. */
export const isOfMenus = ({ inDrawing }: Command): boolean => inDrawing !== true
