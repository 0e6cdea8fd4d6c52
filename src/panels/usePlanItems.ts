import { sampleTitles } from '#plan/samples/sampleTitles.ts'
import { outside, useOutside } from '#session/outside.ts'
import { useSession } from '#session/session.ts'
import type { MenuItem } from '#ui/MenuItems.tsx'
import { momentText } from '#words/numbers.ts'
import { topBarWords } from '#words/topBarWords.ts'
import { openSample } from './openSample.ts'

/** Stored plans listed; older ones are found through their files. */
const listed = 12

/** The plans that can be opened: those kept in the browser, the newest first, and the samples. */
export function usePlanItems(): readonly (readonly MenuItem[])[] {
  const stored = useOutside((state) => state.storedPlans)
  const open = useSession((state) => state.storedId)
  const others = stored.filter(({ id }) => id !== open)
  return [
    others.slice(0, listed).map(({ id, name, changed }) => ({
      id: `stored-${id}`,
      label: name,
      hint: momentText(changed),
      onPick: () => void outside().openStored(id),
    })),
    sampleTitles.map((sample) => ({
      id: `sample-${sample.id}`,
      label: sample.name,
      hint: topBarWords.sample,
      onPick: () => void openSample(sample.id),
    })),
  ]
}
