import { MenuItems } from '#ui/MenuItems.tsx'
import { commandItems } from './commandItems.ts'
import { isOfMenus, menuGroups } from './menuGroups.ts'
import type { MenuId } from './menus.ts'
import { usePlanItems } from './usePlanItems.ts'

interface Props {
  readonly menu: MenuId
  readonly onPick: () => void
}

/** What an open menu of the bar offers: its commands, and in the plan's menu the plans that can be opened. */
export function MenuContents({ menu, onPick }: Props) {
  const plans = usePlanItems()
  const groups = commandItems(menuGroups[menu], isOfMenus)
  return <MenuItems groups={menu === 'plan' ? [...groups, ...plans] : groups} onPick={onPick} />
}
