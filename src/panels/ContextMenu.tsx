import { commandGroups } from '#session/commands/command.ts'
import { type ContextMenuPlace, closeContextMenu } from '#session/contextMenu.ts'
import type { MenuItem } from '#ui/MenuItems.tsx'
import { PopupMenu } from '#ui/PopupMenu.tsx'
import { commandListWords } from '#words/commandListWords.ts'
import { commandItems } from './commandItems.ts'

/** What was clicked comes before the plan as a whole. */
const order = [...commandGroups.filter((group) => group !== 'Plan'), 'Plan' as const]

/** What can be done with what was clicked: the commands that belong there. */
export function ContextMenu({ at }: { readonly at: ContextMenuPlace }) {
  const groups = commandItems(order, ({ on }) => on?.includes(at.place) === true)
  // What a slip of the hand would take away stands last, apart.
  const isDelete = ({ id }: MenuItem) => id === 'edit.delete'
  const parted = [...groups.map((group) => group.filter((item) => !isDelete(item))), groups.flat().filter(isDelete)]
  return <PopupMenu label={commandListWords.here} x={at.x} y={at.y} groups={parted} onClose={closeContextMenu} />
}
