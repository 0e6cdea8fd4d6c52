import { topBarWords } from '#words/topBarWords.ts'

const { menu } = topBarWords

/** The menus of the bar, in its order. What they hold stands in `menuGroups`, which comes later. */
export const menus = [
  { id: 'plan', label: menu.plan },
  { id: 'edit', label: menu.edit },
  { id: 'draw', label: menu.draw },
  { id: 'review', label: menu.review },
  { id: 'view', label: menu.view },
  { id: 'help', label: menu.help },
] as const

export type MenuId = (typeof menus)[number]['id']
