import { useEffect, useRef } from 'react'
import { PlanCanvas } from '#canvas/PlanCanvas.tsx'
import { firstStepsCode } from '#panels/firstParts.ts'
import { ViewSwitch } from '#panels/ViewSwitch.tsx'
import { useContextMenu } from '#session/contextMenu.ts'
import { useSession } from '#session/session.ts'
import { useWorkspace } from '#session/workspace.ts'
import { laterPart, laterPopup } from '#ui/laterPart.tsx'
import { workWords } from '#words/workWords.ts'

const CanvasBars = laterPopup(() => import('#panels/CanvasBars.tsx').then((part) => part.CanvasBars))
const FirstSteps = laterPopup(firstStepsCode)
const Outline = laterPart(() => import('#panels/outline/Outline.tsx').then((part) => part.Outline))
const PlanTables = laterPart(() => import('#panels/tables/PlanTables.tsx').then((part) => part.PlanTables))
const ContextMenu = laterPopup(() => import('#panels/ContextMenu.tsx').then((part) => part.ContextMenu))

/** The middle of the page: the drawing, or the same plan as an outline or as tables. The drawing stays as it was under them. */
export function WorkArea() {
  const menu = useContextMenu((state) => state.at)
  const view = useWorkspace((state) => state.view)
  const opened = useSession((state) => state.opened)
  const isDrawing = view === 'drawing'
  const element = useRef<HTMLElement>(null)
  const before = useRef(view)
  useEffect(() => {
    if (before.current === view) return
    before.current = view
    // Who pressed the switch may want to press it again; everybody else wants to work there.
    if (document.activeElement?.closest('[data-view-switch]')) return
    const home = view === 'drawing' ? '.react-flow' : '[role=tree], [role=grid]'
    element.current?.querySelector<HTMLElement>(home)?.focus({ preventScroll: true })
  }, [view])
  return (
    <main
      ref={element}
      aria-label={workWords.places[view]}
      data-part={isDrawing ? 'canvas' : undefined}
      className="relative min-h-0 min-w-0 bg-bg"
    >
      <div className="absolute inset-0" inert={!isDrawing} aria-hidden={!isDrawing || undefined}>
        <PlanCanvas />
      </div>
      {isDrawing && <FirstSteps />}
      <CanvasBars />
      {!isDrawing && (
        <div data-part="work" className="@container absolute inset-0 flex flex-col bg-surface">
          {view === 'outline' ? <Outline key={opened} /> : <PlanTables key={opened} />}
        </div>
      )}
      <ViewSwitch />
      {menu && <ContextMenu at={menu} />}
    </main>
  )
}
