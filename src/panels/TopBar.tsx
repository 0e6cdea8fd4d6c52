import { Moon, Sun, SunMoon, Waypoints } from 'lucide-react'
import { renamePlan } from '#plan/operations/planOperations.ts'
import { askConnectForMe } from '#session/listDialogs.ts'
import { nameless } from '#session/nameless.ts'
import { outside, type Theme, useOutside } from '#session/outside.ts'
import { edit, showDock, useSession } from '#session/session.ts'
import { showPlanDetails } from '#session/showPlanDetails.ts'
import { Button } from '#ui/Button.tsx'
import { IconButton } from '#ui/IconButton.tsx'
import { laterPopup } from '#ui/laterPart.tsx'
import { MenuBar } from '#ui/MenuBar.tsx'
import { TextInput } from '#ui/TextInput.tsx'
import { topBarWords as words } from '#words/topBarWords.ts'
import { DecisionsButton } from './DecisionsButton.tsx'
import { HistoryButtons } from './HistoryButtons.tsx'
import { type MenuId, menus } from './menus.ts'

const MenuContents = laterPopup(() => import('./MenuContents.tsx').then((part) => part.MenuContents))

/** The menus, the plan's name and state, history, theme, and the way to the request. */
export function TopBar({ onExport }: { readonly onExport: () => void }) {
  const plan = useSession((state) => state.history.present)
  return (
    <header
      data-part="bar"
      className="col-span-3 flex min-h-11 min-w-0 flex-wrap items-center gap-x-2 border-line border-b bg-surface px-3 max-[1000px]:gap-x-1 max-[850px]:px-2"
    >
      <h1 className="flex shrink-0 items-center gap-2 font-semibold tracking-[.01em]">
        <Mark />
        <span className="max-[1100px]:sr-only">Portolan</span>
      </h1>
      <MenuBar
        label={words.menus}
        menus={menus}
        contents={(id, close) => <MenuContents menu={id as MenuId} onPick={close} />}
      />
      {/* The name gives way before the bar takes a second row, and the state behind it goes where it does not fit whole. */}
      <div className="flex h-9 min-w-0 max-w-max grow-999 basis-16 flex-wrap items-center gap-x-1 gap-y-3 overflow-hidden border-line border-l py-1 pl-2">
        <TextInput
          aria-label={words.planName}
          value={plan.name}
          // Where the browser cannot fit the field to its text.
          size={Math.max(8, plan.name.length)}
          onCommit={(name) =>
            edit(words.renamePlan, (before) =>
              name.trim() === '' ? nameless(words.aPlan) : renamePlan(before, name.trim()),
            ).ok
          }
          className="min-h-7 field-sizing-content min-w-0 max-w-72 truncate rounded-md border border-transparent bg-transparent px-1.5 font-medium hover:border-line-strong focus:border-line-strong"
        />
        <SaveMark />
      </div>
      <HistoryButtons />
      <Button look="quiet" className="max-[1320px]:hidden" onClick={showPlanDetails} title={words.detailsTitle}>
        {words.details}
      </Button>
      <Button
        look="quiet"
        className="max-[1320px]:hidden"
        icon={<Waypoints size={15} />}
        onClick={askConnectForMe}
        title={words.connectTitle}
      >
        {words.connect}
      </Button>
      <DecisionsButton />
      <span className="flex-1" />
      <ThemeButton />
      <Button
        look="primary"
        data-tour="export"
        className="ml-auto"
        onClick={() => {
          showDock('request')
          onExport()
        }}
      >
        {words.export}
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

/** Takes the room of its longest words, so that no button moves away from the pointer when a save begins or ends. */
function SaveMark() {
  const { kind } = useOutside((state) => state.saveState)
  const bad = kind === 'failed' || kind === 'conflict'
  return (
    <span className={`inline-grid shrink-0 whitespace-nowrap text-xs max-[1300px]:hidden ${bad ? 'font-medium' : ''}`}>
      {/* Told aloud only when it concerns the user: every edit is saved. */}
      <span role={bad ? 'status' : undefined} className={`col-start-1 row-start-1 ${bad ? 'text-bad' : 'text-faint'}`}>
        {words.save[kind]}
      </span>
      {[...new Set(Object.values(words.save))].map((text) => (
        <span
          key={text}
          aria-hidden="true"
          data-text={text}
          className="invisible col-start-1 row-start-1 before:content-[attr(data-text)]"
        />
      ))}
    </span>
  )
}

const themePictures: Readonly<Record<Theme, typeof Sun>> = { system: SunMoon, light: Sun, dark: Moon }

function ThemeButton() {
  const theme = useOutside((state) => state.theme)
  const Picture = themePictures[theme]
  return (
    <IconButton
      label={words.theme[theme]}
      icon={<Picture size={15} />}
      onClick={() => outside().setTheme(themeAfter(theme))}
    />
  )
}

/** The theme that a press goes on to. The first shows something: the theme that the system does not have now. */
function themeAfter(theme: Theme): Theme {
  const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  const order: readonly Theme[] = systemIsDark ? ['system', 'light', 'dark'] : ['system', 'dark', 'light']
  return order[(order.indexOf(theme) + 1) % order.length] ?? 'system'
}
