import { type DragEvent, useEffect, useState } from 'react'
import { Dock } from '#panels/Dock.tsx'
import { Inspector } from '#panels/Inspector.tsx'
import { Palette } from '#panels/Palette.tsx'
import { TopBar } from '#panels/TopBar.tsx'
import { showTables, usePaneOpen, usePanes } from '#session/panes.ts'
import { useSession } from '#session/session.ts'
import { laterPopup } from '#ui/laterPart.tsx'
import { fileWords } from '#words/fileWords.ts'
import { bindClipboard } from './bindClipboard.ts'
import { bindShortcuts } from './shortcuts.ts'
import { WorkArea } from './WorkArea.tsx'
import { openDropped } from './wiring.ts'

const Announcer = laterPopup(() => import('#panels/Announcer.tsx').then((part) => part.Announcer))
const Overlays = laterPopup(() => import('#panels/Overlays.tsx').then((part) => part.Overlays))
const SkipLinks = laterPopup(() => import('#panels/SkipLinks.tsx').then((part) => part.SkipLinks))

const takesFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** The page: bar above, palette, canvas and inspector in the middle, tables below. */
export function App() {
  const empty = useSession(({ history: { present } }) => present.machines.length + present.zones.length === 0)
  // Folded while there is nothing to list, so that the first steps have the room; from then on as the user left it.
  const dockOpen = usePanes(({ choices }) => choices.tables) ?? !empty
  const [paletteOpen, inspectorOpen] = [usePaneOpen('palette'), usePaneOpen('inspector')]
  const narrow = usePanes((state) => state.narrow)
  const tablesHeight = usePanes(({ choices }) => choices.tablesHeight)
  const column = (open: boolean, width: string) => (open && !narrow ? width : '37px')
  const columns = `${column(paletteOpen, 'var(--palette)')} minmax(0, 1fr) ${column(inspectorOpen, 'var(--inspector)')}`
  // What is open or half done in them belongs to one plan.
  const opened = useSession((state) => state.opened)
  const [dropping, setDropping] = useState(false)
  useEffect(bindShortcuts, [])
  useEffect(bindClipboard, [])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be dropped anywhere; "Open a file…" does the same
    <div
      className={`page relative grid h-full min-h-0 ${dockOpen ? 'grid-rows-[auto_minmax(0,1fr)_var(--tables)]' : 'grid-rows-[auto_minmax(0,1fr)_34px]'}`}
      style={{
        gridTemplateColumns: columns,
        ...(tablesHeight !== undefined && { '--tables': `max(120px, min(${tablesHeight}px, 100vh - 240px))` }),
      }}
      onDragOver={(event) => {
        if (!takesFile(event)) return
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false)
      }}
      onDrop={(event) => {
        setDropping(false)
        const file = event.dataTransfer.files[0]
        if (!file) return
        event.preventDefault()
        void openDropped(file)
      }}
    >
      <SkipLinks />
      <TopBar onExport={() => showTables(true)} />
      <Palette />
      <WorkArea />
      <Inspector key={`inspector ${opened}`} />
      <Dock key={`tables ${opened}`} open={dockOpen} onToggle={() => showTables(!dockOpen)} />
      <Overlays />
      <Announcer />
      {dropping && (
        <div className="pointer-events-none absolute inset-3 z-20 grid place-items-center rounded-xl border-2 border-accent border-dashed bg-[color-mix(in_srgb,var(--surface)_75%,transparent)] font-semibold text-accent text-lg">
          {fileWords.dropHere}
        </div>
      )}
    </div>
  )
}
