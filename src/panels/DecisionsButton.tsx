import { ListChecks } from 'lucide-react'
import { ask } from '#session/commands/asks.ts'
import { openChoicesOf } from '#session/openChoices.ts'
import { useSession } from '#session/session.ts'
import { Button } from '#ui/Button.tsx'
import { counted } from '#words/numbers.ts'
import { topBarWords as words } from '#words/topBarWords.ts'

/** The way to all decisions, with the number of choices that are still open. */
export function DecisionsButton() {
  const plan = useSession((state) => state.history.present)
  const choices = openChoicesOf(plan).size
  const count = choices === 0 ? words.noChoice : counted(choices, words.choices)
  return (
    <Button
      look="quiet"
      icon={<ListChecks size={15} />}
      title={words.decisionsTitle(count)}
      onClick={() => ask('decisions')}
    >
      <span className="max-[900px]:sr-only">{words.decisions}</span>
      {choices > 0 && (
        <span className="rounded-full bg-accent-soft px-1.5 font-medium text-accent text-xs tabular-nums">
          {choices}
          <span className="sr-only"> {words.openCount}</span>
        </span>
      )}
    </Button>
  )
}
