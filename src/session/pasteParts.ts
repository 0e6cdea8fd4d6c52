import type { Fragment } from '#plan/operations/fragment.ts'
import { type HomeOf, isFresh, pasteFragment } from '#plan/operations/pasteFragment.ts'
import { type ParseResult, parsePlanText } from '#plan/parsePlan.ts'
import type { Box, Machine, Plan, Position, Zone } from '#plan/plan.ts'
import { centre, contains, union } from '#scene/box.ts'
import { isPlaced } from '#scene/isPlaced.ts'
import { layoutPlan } from '#scene/layoutPlan.ts'
import { machineBox } from '#scene/machineBox.ts'
import { noteBox } from '#scene/noteBox.ts'
import { freeShift } from '#scene/placeGroup.ts'
import { zoneAt } from '#scene/placeNew.ts'
import { clipboardWords } from '#words/clipboardWords.ts'
import { commandWords } from '#words/commandWords.ts'
import { coreSentence } from '#words/coreSentence.ts'
import type { Parts } from './copyParts.ts'
import { noticeOfPasted, shownFaults } from './noticeOfPasted.ts'
import { placeAsked } from './placeAsked.ts'
import { currentPlan, edit, notify, select } from './session.ts'
import { originOf } from './surroundings.ts'
import { originals } from './tellDifferences.ts'
import { tierOf } from './tiers.ts'
import { viewport } from './viewport.ts'

/**
 * Puts parts of a plan, as `copyParts` made them, into the open one as one step: around a place, in free space and in the zone there.
 * What the user must know about it is said; text that is no such parts is refused.
 */
export function pasteParts({ text, isCut, around }: Parts, middle = placeAsked()): void {
  const read: ParseResult = parsePlanText(text)
  const before = currentPlan()
  if (!read.ok) {
    refuse(read.faults.map(({ message }) => coreSentence(message)))
    return
  }
  const { plan: parts, leftOut } = read
  if (parts.catalog !== before.catalog) {
    refuse([clipboardWords.otherRules(parts.catalog)])
    return
  }
  const placed = isPlaced(parts) ? parts : layoutPlan(parts, tierOf)
  const shift = freeShift(before, boxesOf(placed), placed.zones.length > 0, middle)
  const result = pasteFragment(before, placed, { shift, homeOf: homesIn(before, shift), isCut })
  const outcome = edit(commandWords.edit.paste, () => result)
  if (!outcome.ok) return
  const whole = union(boxesOf(placed))
  if (whole) viewport().keepInView({ ...whole, x: whole.x + shift.x, y: whole.y + shift.y })
  select({ ...result.pasted, links: [] })
  const origin = around === undefined ? null : originOf(parts, around)
  const notice = noticeOfPasted({
    plan: outcome.plan,
    there: origin ?? parts,
    knowsZones: origin !== null,
    links: originals(result.pasted.links, parts.links),
    parts,
    leftOut,
    tookAnswers: isFresh(before),
  })
  if (notice !== null) notify(notice)
}

const refuse = (details: readonly string[]): void =>
  notify({ tone: 'error', text: clipboardWords.refused, details: details.slice(0, shownFaults) })

const boxesOf = ({ zones, machines, notes }: Fragment): readonly Box[] => [
  ...notes.map(noteBox),
  ...machines.flatMap((machine) => machineBox(machine) ?? []),
  ...zones.flatMap(({ box }) => box ?? []),
]

/** The zone that lies under something when it has been moved; under a zone only one that holds the whole of it. */
const homesIn =
  (plan: Plan, shift: Position): HomeOf =>
  (item: Machine | Zone) => {
    const box = 'members' in item ? machineBox(item) : item.box
    if (box === undefined) return undefined
    const moved = { ...box, x: box.x + shift.x, y: box.y + shift.y }
    const zone = zoneAt(plan, centre(moved))
    return 'members' in item || (zone?.box && contains(zone.box, moved)) ? zone?.id : undefined
  }
