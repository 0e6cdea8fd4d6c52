import { useEffect, useLayoutEffect, useRef } from 'react'
import { useAsks } from '#session/commands/asks.ts'
import { showPane, usePaneOpen, usePanes } from '#session/panes.ts'
import { notesOf } from '#session/selection.ts'
import { useSession } from '#session/session.ts'
import { walker } from '#session/walk.ts'
import { laterPart } from '#ui/laterPart.tsx'
import { pageWords } from '#words/pageWords.ts'
import { PaneButton } from './PaneButton.tsx'
import { PaneFrame } from './PaneFrame.tsx'
import { PlanInspector } from './PlanInspector.tsx'

const LinkInspector = laterPart(() => import('./LinkInspector.tsx').then((part) => part.LinkInspector))
const MachineInspector = laterPart(() => import('./MachineInspector.tsx').then((part) => part.MachineInspector))
const NoteInspector = laterPart(() => import('./NoteInspector.tsx').then((part) => part.NoteInspector))
const SelectionInspector = laterPart(() => import('./SelectionInspector.tsx').then((part) => part.SelectionInspector))
const ZoneInspector = laterPart(() => import('./ZoneInspector.tsx').then((part) => part.ZoneInspector))

/** The details of what is selected; of the plan when nothing is. */
export function Inspector() {
  const plan = useSession((state) => state.history.present)
  const selection = useSession((state) => state.selection)
  const { machines, links, zones } = selection
  const notes = notesOf(selection)
  const count = machines.length + links.length + zones.length + notes.length
  const machine = plan.machines.find(({ id }) => id === machines[0])
  const link = plan.links.find(({ id }) => id === links[0])
  const zone = plan.zones.find(({ id }) => id === zones[0])
  const narrow = usePanes((state) => state.narrow)
  const note = plan.notes.find(({ id }) => id === notes[0])
  const element = useRef<HTMLElement>(null)
  const renames = useAsks((state) => state.renames)
  const open = usePaneOpen('inspector')
  const renamed = useRef(renames)
  const scroller = useRef<HTMLDivElement>(null)
  // Where somebody was in the details of one thing says nothing about those of another.
  const subject = count === 1 ? (machine ?? link ?? zone ?? note)?.id : count
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the top with each other subject
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [subject])
  useEffect(() => {
    if (renamed.current === renames) return
    showPane('inspector', true)
    if (!open) return
    renamed.current = renames
    const name = element.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>('[data-rename]')
    name?.focus()
    name?.select()
  }, [renames, open])
  return (
    <aside
      ref={element}
      aria-label={pageWords.inspectorName}
      data-part="inspector"
      tabIndex={-1}
      onKeyDown={(event) => {
        // A field takes back first what was typed into it.
        const typed = event.target instanceof HTMLElement && event.target.dataset.typed !== undefined
        // A dialog that was opened here closes by it.
        const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null
        if (event.key !== 'Escape' || event.defaultPrevented || typed || inDialog) return
        event.preventDefault()
        if (narrow) showPane('inspector', false)
        walker()?.enter()
      }}
      data-focus-home=""
      className="relative min-h-0 min-w-0 border-line border-l bg-surface outline-none"
    >
      <PaneFrame pane="inspector">
        <div ref={scroller} className="min-h-0 flex-1 scroll-pt-12 overflow-y-auto">
          {count > 1 && <SelectionInspector plan={plan} selection={selection} />}
          {count === 1 && machine && <MachineInspector key={machine.id} plan={plan} machine={machine} />}
          {count === 1 && link && <LinkInspector key={link.id} plan={plan} link={link} />}
          {count === 1 && zone && <ZoneInspector key={zone.id} plan={plan} zone={zone} />}
          {count === 1 && note && <NoteInspector key={note.id} note={note} />}
          {count === 0 && <PlanInspector plan={plan} />}
        </div>
        <PaneButton pane="inspector" className="absolute top-1.5 right-1.5 z-3" />
      </PaneFrame>
    </aside>
  )
}
