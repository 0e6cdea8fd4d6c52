import { History, Redo2, Undo2 } from 'lucide-react'
import { ask } from '#session/commands/asks.ts'
import { redo, undo, useSession } from '#session/session.ts'
import { useShownKeys } from '#session/shownKeys.ts'
import { IconButton } from '#ui/IconButton.tsx'
import { topBarWords as words } from '#words/topBarWords.ts'

/** Undo and redo, which name their step, and the way to all steps. */
export function HistoryButtons() {
  const back = useSession((state) => state.history.past.at(-1)?.label)
  const forth = useSession((state) => state.history.future[0]?.label)
  const keys = useShownKeys((state) => state.keys)
  return (
    <span className="flex shrink-0">
      <IconButton
        label={back ? words.step(words.undo, back) : words.undo}
        keys={keys.get('edit.undo')}
        icon={<Undo2 size={15} />}
        disabled={back === undefined}
        onClick={undo}
      />
      <IconButton
        label={forth ? words.step(words.redo, forth) : words.redo}
        keys={keys.get('edit.redo')}
        icon={<Redo2 size={15} />}
        disabled={forth === undefined}
        onClick={redo}
      />
      <IconButton
        // The narrowest windows need its room for the way to the request; the menu has it, too.
        className="max-[700px]:hidden"
        label={words.history}
        keys={keys.get('edit.history')}
        icon={<History size={15} />}
        disabled={back === undefined && forth === undefined}
        onClick={() => ask('history')}
      />
    </span>
  )
}
