import { describe, expect, test, vi } from 'vitest'
import { commandGroups } from '#session/commands/command.ts'
import { commands } from '#session/commands/commands.ts'
import { commandItems } from './commandItems.ts'
import { isOfMenus, menuGroups } from './menuGroups.ts'
import { menus } from './menus.ts'

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort()

describe('the menus of the bar', () => {
  vi.stubGlobal('navigator', { platform: 'Linux' })
  const offered = menus.flatMap(({ id }) => commandItems(menuGroups[id], isOfMenus).flat())

  test('offer every command of the table once but those that walk the drawing, and nothing else', () => {
    const walking = commands.filter((command) => !isOfMenus(command)).map(({ id }) => id)
    expect(walking.every((id) => id.startsWith('walk.'))).toBe(true)
    expect(sorted([...offered.map(({ id }) => id), ...walking])).toEqual(sorted(commands.map(({ id }) => id)))
  })
  test('have a place for every group, also for one that is still empty', () => {
    expect(sorted(Object.values(menuGroups).flat())).toEqual(sorted(commandGroups))
  })
  test('call a command what the table calls it', () => {
    const names = new Map(commands.map(({ id, label }) => [id, label]))
    for (const { id, label } of offered) expect(label).toBe(names.get(id))
  })
  test('mark the theme that holds', () => {
    const themes = commandItems(['Theme']).flat()
    expect(themes.filter(({ checked }) => checked).map(({ id }) => id)).toEqual(['view.theme.system'])
  })
})
