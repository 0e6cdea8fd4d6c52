import { changedSpan } from '#flows/changedSpan.ts'
import { equalData } from '#plan/equalData.ts'
import type { Plan, Zone } from '#plan/plan.ts'
import { linksById, linksOf, zonesById } from '#plan/planIndex.ts'
import { zonesWithin } from '#plan/zoneTree.ts'
import type { History } from './history.ts'
import { type Notice, notify, useSession } from './session.ts'
import { tellDifferences } from './tellDifferences.ts'

/**
 * Tells what links need and cross otherwise since a step put their machines into another zone, however that was done. The notice
 * goes with the next step. Returns what ends it.
 */
export function watchMoves(): () => void {
  let shown: Notice | null = null
  return useSession.subscribe((now, before) => {
    if (now.history.present === before.history.present) return
    const standing = now.notice === shown ? shown : null
    const next = isStep(now, before) ? noticeOfLastStep(now.history) : null
    // Of steps that became one it is said once, not with each of them.
    if (standing !== null && equalData(standing, next)) return
    shown = next
    if (standing !== null || next !== null) notify(next)
  })
}

type Stepped = Pick<ReturnType<typeof useSession.getState>, 'history' | 'opened'>

/** Whether the plan changed by a new step: it was not opened, and nothing was taken back or done again. */
const isStep = ({ history, opened }: Stepped, before: Stepped): boolean =>
  opened === before.opened &&
  history.future.length === 0 &&
  !before.history.future.some(({ value }) => value === history.present)

/** Of steps that became one the whole is told. */
function noticeOfLastStep({ past, present }: History<Plan>): Notice | null {
  const step = past.at(-1)
  return step === undefined ? null : noticeOfMoved(step.value, present)
}

/** What a step changed for links of machines that stand in another zone since; null when it is the same. */
export function noticeOfMoved(before: Plan, after: Plan): Notice | null {
  const links = new Map<string, string>()
  const known = linksById(before)
  for (const machine of rehoused(before, after)) {
    for (const { id } of linksOf(after, machine)) if (known.has(id)) links.set(id, id)
  }
  if (links.size === 0) return null
  const { sentences, details } = tellDifferences({ plan: after, there: before, links, knowsZones: true }, 'move')
  return sentences.length === 0 ? null : { tone: 'info', text: sentences.join(' '), details }
}

/** Machines that stand in another zone, or whose zone lies in another one. A first zone is an answer and no move. */
function rehoused(before: Plan, after: Plan): readonly string[] {
  const known = zonesById(before)
  const moved: string[] = []
  const { start, endBefore, endAfter } = changedSpan(before.machines, after.machines)
  const old = new Map(before.machines.slice(start, endBefore).map((machine) => [machine.id, machine.zone]))
  for (const { id, zone } of after.machines.slice(start, endAfter)) {
    const was = old.get(id)
    if (was !== undefined && was !== zone && known.has(was)) moved.push(id)
  }
  const zones = after.zones === before.zones ? [] : after.zones.filter((zone) => isRehoused(known.get(zone.id), zone))
  if (zones.length === 0) return moved
  const within = new Set(zones.flatMap(({ id }) => [...zonesWithin(after.zones, id)]))
  return [...moved, ...after.machines.flatMap(({ id, zone }) => (zone !== undefined && within.has(zone) ? [id] : []))]
}

const isRehoused = (was: Zone | undefined, zone: Zone): boolean => was !== undefined && was.parent !== zone.parent
