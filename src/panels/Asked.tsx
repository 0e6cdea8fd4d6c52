import { useAsks } from '#session/commands/asks.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { ContextMenu } from './ContextMenu.tsx'
import { ShortcutHelp } from './ShortcutHelp.tsx'

/** What a command or a right click asked for. */
export function Asked() {
  const open = useAsks((state) => state.open)
  return (
    <>
      {open === 'palette' && <CommandPalette />}
      {open === 'help' && <ShortcutHelp />}
      <ContextMenu />
    </>
  )
}
