import { FolderOpen, Moon, Redo2, Sun, SunMoon, Undo2, Waypoints } from 'lucide-react'
import { useState } from 'react'
import { renamePlan } from '#plan/operations/planOperations.ts'
import { emptyPlan } from '#plan/plan.ts'
import { sampleTitles } from '#plan/samples/sampleTitles.ts'
import { catalogue } from '#session/catalogue.ts'
import { askConnectForMe, askServers } from '#session/listDialogs.ts'
import { nameless } from '#session/nameless.ts'
import { outside, type SaveState, type Theme, useOutside } from '#session/outside.ts'
import { nothing } from '#session/selection.ts'
import { edit, redo, select, showDock, undo, useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { laterDialog } from '#ui/laterPart.tsx'
import { Menu } from '#ui/Menu.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { DecisionsButton } from './DecisionsButton.tsx'
import { openSample } from './openSample.ts'

const RemovePlanDialog = laterDialog(() => import('./RemovePlanDialog.tsx').then((part) => part.RemovePlanDialog))

const saveWords: Readonly<Record<SaveState['kind'], string>> = {
  untouched: 'Kept once you change it',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  failed: 'Not saved',
  conflict: 'Not saved',
}

const themes: readonly { id: Theme; name: string; picture: typeof Sun }[] = [
  { id: 'system', name: 'Theme: as the system', picture: SunMoon },
  { id: 'light', name: 'Theme: light', picture: Sun },
  { id: 'dark', name: 'Theme: dark', picture: Moon },
]

/** Stored plans in the menu; older ones are found through their files. */
const listed = 12

/** The plan's name and state, its menu, history, theme, and the way to the request. */
export function TopBar({ onExport }: { readonly onExport: () => void }) {
  const plan = useSession((state) => state.history.present)
  return (
    <header className="col-span-3 flex min-w-0 items-center gap-2 border-line border-b bg-surface px-3">
      <h1 className="flex shrink-0 items-center gap-2 font-semibold tracking-[.01em]">
        <Mark />
        Portolan
      </h1>
      <div className="ml-1 flex min-w-0 items-center gap-1 border-line border-l pl-2">
        <TextInput
          aria-label="Plan name"
          value={plan.name}
          onCommit={(name) =>
            edit('Rename plan', (before) => (name.trim() === '' ? nameless('A plan') : renamePlan(before, name.trim())))
              .ok
          }
          className="min-h-7 field-sizing-content min-w-24 max-w-72 truncate max-[1200px]:max-w-44 rounded-md border border-transparent bg-transparent px-1.5 font-medium hover:border-line-strong focus:border-line-strong"
        />
        <SaveMark />
      </div>
      <PlanMenu />
      <HistoryButtons />
      <Button
        look="quiet"
        onClick={() => select(nothing)}
        title="Ticket details, decisions, port numbers and packs of the whole plan"
      >
        Plan details
      </Button>
      <Button
        look="quiet"
        icon={<Waypoints size={15} />}
        onClick={askConnectForMe}
        title="Propose the links that the rules know and the plan lacks"
      >
        Connect for me
      </Button>
      <DecisionsButton />
      <span className="flex-1" />
      <ThemeButton />
      <Button
        look="primary"
        onClick={() => {
          showDock('request')
          onExport()
        }}
      >
        Export request
      </Button>
    </header>
  )
}

function Mark() {
  return (
    <svg
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <circle cx="9" cy="9" r="7.2" />
      <path d="M9 1.8v14.4M1.8 9h14.4M4 4l10 10M14 4 4 14" strokeWidth=".9" />
    </svg>
  )
}

function SaveMark() {
  const { kind } = useOutside((state) => state.saveState)
  const bad = kind === 'failed' || kind === 'conflict'
  return (
    <span
      role="status"
      className={`shrink-0 whitespace-nowrap text-xs max-[1100px]:hidden ${bad ? 'font-medium text-bad' : 'text-faint'}`}
    >
      {saveWords[kind]}
    </span>
  )
}

function PlanMenu() {
  const stored = useOutside((state) => state.storedPlans)
  const open = useSession((state) => state.storedId)
  const others = stored.filter(({ id }) => id !== open)
  const [removing, setRemoving] = useState(false)
  return (
    <>
      {removing && <RemovePlanDialog onClose={() => setRemoving(false)} />}
      <Menu
        label="Plans"
        icon={<FolderOpen size={15} />}
        groups={[
          [
            {
              id: 'new',
              label: 'New plan',
              onPick: () => void outside().newPlan(emptyPlan('Untitled plan', catalogue.catalogue.id)),
            },
            { id: 'open', label: 'Open a file…', hint: 'Ctrl O', onPick: () => void outside().openFile() },
            { id: 'paste', label: 'Paste a server list…', hint: 'Ctrl V', onPick: () => askServers() },
            { id: 'save', label: 'Save to a file…', hint: 'Ctrl S', onPick: () => void outside().saveFile() },
            { id: 'remove', label: 'Remove this plan from the browser…', onPick: () => setRemoving(true) },
          ],
          others.slice(0, listed).map(({ id, name, changed }) => ({
            id,
            label: name,
            hint: new Date(changed).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' }),
            onPick: () => void outside().openStored(id),
          })),
          sampleTitles.map((sample) => ({
            id: `sample-${sample.id}`,
            label: sample.name,
            hint: 'sample',
            onPick: () => void openSample(sample.id),
          })),
        ]}
      />
    </>
  )
}

function HistoryButtons() {
  const back = useSession((state) => state.history.past.at(-1)?.label)
  const forth = useSession((state) => state.history.future[0]?.label)
  return (
    <span className="flex">
      <IconButton
        label={back ? `Undo: ${back}` : 'Undo'}
        icon={<Undo2 size={15} />}
        disabled={back === undefined}
        onClick={undo}
      />
      <IconButton
        label={forth ? `Redo: ${forth}` : 'Redo'}
        icon={<Redo2 size={15} />}
        disabled={forth === undefined}
        onClick={redo}
      />
    </span>
  )
}

function ThemeButton() {
  const theme = useOutside((state) => state.theme)
  const now = themes.find(({ id }) => id === theme)
  if (now === undefined) return null
  // The first press shows something: the theme that the system does not have.
  const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  const order: readonly Theme[] = systemIsDark ? ['system', 'light', 'dark'] : ['system', 'dark', 'light']
  const next = order[(order.indexOf(theme) + 1) % order.length] ?? 'system'
  return <IconButton label={now.name} icon={<now.picture size={15} />} onClick={() => outside().setTheme(next)} />
}
