import { useShownKeys } from '#session/shownKeys.ts'
import { showView, useWorkspace, workViews } from '#session/workspace.ts'
import { workWords } from '#words/workWords.ts'

/** Chooses between the drawing and the other ways to work on the plan. */
export function ViewSwitch() {
  const view = useWorkspace((state) => state.view)
  const keys = useShownKeys((state) => state.keys)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and a legend
    <div
      role="group"
      data-view-switch=""
      aria-label={workWords.switch}
      className="absolute top-2 left-2.5 z-5 flex rounded-lg border border-line-strong bg-surface p-0.5 shadow-(--shadow)"
    >
      {workViews.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          title={keys.get(`view.${one}`)}
          onClick={() => showView(one)}
          className="min-h-6 rounded-md px-2 text-mute text-sm hover:text-ink aria-pressed:bg-accent-soft aria-pressed:font-medium aria-pressed:text-accent"
        >
          {workWords.views[one]}
        </button>
      ))}
    </div>
  )
}
