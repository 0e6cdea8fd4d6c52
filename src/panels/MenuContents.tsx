import { sampleTitles } from '#plan/samples/sampleTitles.ts'
import { outside, useOutside } from '#session/outside.ts'
import { useSession } from '#session/session.ts'
import { type MenuItem, MenuItems } from '#ui/MenuItems.tsx'
import { momentText } from '#words/numbers.ts'
import { topBarWords } from '#words/topBarWords.ts'
import { commandItems } from './commandItems.ts'
import { menuGroups } from './menuGroups.ts'
import type { MenuId } from './menus.ts'
import { openSample } from './openSample.ts'

/** Stored plans in the menu; older ones are found through their files. */
const listed = 12

interface Props {
  readonly menu: MenuId
  readonly onPick: () => void
}

/** What an open menu of the bar offers: its commands, and in the plan's menu the plans that can be opened. */
export function MenuContents({ menu, onPick }: Props) {
  const plans = usePlanItems()
  const groups = commandItems(menuGroups[menu])
  return <MenuItems groups={menu === 'plan' ? [...groups, ...plans] : groups} onPick={onPick} />
}

function usePlanItems(): readonly (readonly MenuItem[])[] {
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
