import { commandWords } from '#words/commandWords.ts'
import { showView, useWorkspace, workViews } from '../workspace.ts'
import { always, type Command } from './command.ts'

/** The ways to work on the plan, by Alt+1, Alt+2 and Alt+3. */
export const workCommands: readonly Command[] = workViews.map(
  (view, at): Command => ({
    id: `view.${view}`,
    label: commandWords.view[view],
    group: 'View',
    keys: [`Alt+${at + 1}`],
    inFields: true,
    ...(at === 0 && { parted: true as const }),
    isEnabled: always,
    isOn: () => useWorkspace.getState().view === view,
    run: () => showView(view),
  }),
)
