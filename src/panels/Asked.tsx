import { ask, useAsks } from '#session/commands/asks.ts'
import { useContextMenu } from '#session/contextMenu.ts'
import { laterDialog, laterPopup } from '#ui/laterPart.tsx'

const CommandPalette = laterDialog(() => import('./CommandPalette.tsx').then((part) => part.CommandPalette))
const ContextMenu = laterPopup(() => import('./ContextMenu.tsx').then((part) => part.ContextMenu))
const ShortcutHelp = laterDialog(() => import('./ShortcutHelp.tsx').then((part) => part.ShortcutHelp))

const close = () => ask(null)

/** What a command or a right click asked for. */
export function Asked() {
  const open = useAsks((state) => state.open)
  const menu = useContextMenu((state) => state.at)
  return (
    <>
      {open === 'palette' && <CommandPalette onClose={close} />}
      {open === 'help' && <ShortcutHelp onClose={close} />}
      {menu && <ContextMenu at={menu} />}
    </>
  )
}
