import { ask, useAsks } from '#session/commands/asks.ts'
import { laterDialog } from '#ui/laterPart.tsx'
import { ContextMenu } from './ContextMenu.tsx'

const CommandPalette = laterDialog(() => import('./CommandPalette.tsx').then((part) => part.CommandPalette))
const ShortcutHelp = laterDialog(() => import('./ShortcutHelp.tsx').then((part) => part.ShortcutHelp))

const close = () => ask(null)

/** What a command or a right click asked for. */
export function Asked() {
  const open = useAsks((state) => state.open)
  return (
    <>
      {open === 'palette' && <CommandPalette onClose={close} />}
      {open === 'help' && <ShortcutHelp onClose={close} />}
      <ContextMenu />
    </>
  )
}
