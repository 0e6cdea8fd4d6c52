import type { Direction } from '#scene/nearestTowards.ts'
import { walkWords as words } from '#words/walkWords.ts'
import { type Walker, walker } from '../walk.ts'
import type { Command, CommandGroup } from './command.ts'

const arrows: readonly (readonly [Direction, string])[] = [
  ['left', 'ArrowLeft'],
  ['right', 'ArrowRight'],
  ['up', 'ArrowUp'],
  ['down', 'ArrowDown'],
]

const command = (
  id: string,
  label: string,
  group: CommandGroup,
  keys: readonly string[],
  run: (walk: Walker) => void,
): Command => ({
  ...{ id, label, group, keys },
  isEnabled: () => walker() !== null,
  run: () => {
    const walk = walker()
    if (walk) run(walk)
  },
})
const inDrawing = (one: Command): Command => ({ ...one, inDrawing: true })
const overPage = (one: Command): Command => ({ ...one, inFields: true, movesFocus: true })

const onCanvas: readonly Command[] = [
  ...arrows.flatMap(([to, key]) => [
    command(`walk.${to}`, words.arrow[to], 'Arrange', [key], (walk) => walk.arrow(to, false)),
    command(`walk.far-${to}`, words.far[to], 'Arrange', [`Shift+${key}`], (walk) => walk.arrow(to, true)),
    // Ctrl and Alt, as one of them means something else on each system.
    command(`walk.choose-${to}`, words.choose[to], 'Select', [`Mod+${key}`, `Alt+${key}`], (walk) =>
      walk.chooseTowards(to),
    ),
  ]),
  command('walk.open', words.open, 'Select', ['Enter'], (walk) => walk.choose('open')),
  command('walk.alone', words.alone, 'Select', ['Space'], (walk) => walk.choose('alone')),
  command('walk.add', words.add, 'Select', ['Shift+Enter', 'Mod+Enter'], (walk) => walk.choose('add')),
  command('walk.first', words.first, 'View', ['Home'], (walk) => walk.jump('first')),
  command('walk.last', words.last, 'View', ['End'], (walk) => walk.jump('last')),
  command('walk.nextZone', words.nextZone, 'View', ['PageDown'], (walk) => walk.jump('nextZone')),
  command('walk.previousZone', words.previousZone, 'View', ['PageUp'], (walk) => walk.jump('previousZone')),
  command('walk.nextLink', words.nextLink, 'View', ['.'], (walk) => walk.link(1)),
  command('walk.previousLink', words.previousLink, 'View', [','], (walk) => walk.link(-1)),
]

/** What the keys do while the focus is on the canvas, and those that go round the page. */
export const walkCommands: readonly Command[] = [
  ...onCanvas.map(inDrawing),
  { ...overPage(command('walk.nextPart', words.nextPart, 'View', ['F6'], (walk) => walk.part(1))), parted: true },
  overPage(command('walk.previousPart', words.previousPart, 'View', ['Shift+F6'], (walk) => walk.part(-1))),
]
