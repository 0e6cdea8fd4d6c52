import type { Box, Link } from '#plan/plan.ts'
import type { SidedLink } from './assignPorts.ts'
import { centre } from './box.ts'
import { chooseSides } from './chooseSides.ts'
import { isUpright, type Side } from './side.ts'
import type { Surroundings } from './surroundings.ts'

/** From this number of lines on, a side is crowded, and the next line looks at another one. */
const comfortable = { upright: 3, level: 5 }
const crowdPenalty = 40
/** And from this number on beyond that, it is full. */
const beyondComfort = 4
const fullPenalty = 600
/** A machine with more links than this is a hub: its lines share a trunk that leaves sideways, like the rows of its machines. */
const mostAtOne = 24
const hubPenalty = 200
/** The sides at which each link leaves and arrives, for links between machines that have a box; in plan order. */
export function sideLinks(
  links: readonly Link[],
  boxes: ReadonlyMap<string, Box>,
  surroundings: Surroundings,
): readonly SidedLink[] {
  const known = links.flatMap(({ id, ends }) => {
    const a = boxes.get(ends[0])
    const b = boxes.get(ends[1])
    return a && b ? [{ id, ends, boxes: [a, b] as const }] : []
  })
  const counts = new Map<string, number>()
  const degrees = new Map<string, number>()
  for (const end of known.flatMap((link) => link.ends)) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  const count = (machine: string, side: Side) => counts.get(`${side}/${machine}`) ?? 0
  const sided = new Map<string, SidedLink>()
  // Near neighbours first: they get the short, straight ways, and what goes far goes round.
  for (const link of [...known].sort((p, q) => distance(p.boxes) - distance(q.boxes))) {
    const [a, b] = link.boxes
    const choice = chooseSides(a, b, surroundings, (end, side) => {
      const machine = link.ends[end === 'start' ? 0 : 1]
      if (link.ends.some((other) => (degrees.get(other) ?? 0) > mostAtOne)) return isUpright(side) ? 0 : hubPenalty
      const before = count(machine, side)
      const room = isUpright(side) ? comfortable.upright : comfortable.level
      const beyond = Math.max(0, before + 1 - room)
      return Math.min(beyond, beyondComfort) * crowdPenalty + (beyond > beyondComfort ? fullPenalty : 0)
    })
    const [first, second] = link.ends
    counts.set(`${choice.start}/${first}`, count(first, choice.start) + 1)
    counts.set(`${choice.end}/${second}`, count(second, choice.end) + 1)
    sided.set(link.id, { ...link, choice })
  }
  return known.flatMap(({ id }) => sided.get(id) ?? [])
}

function distance([a, b]: readonly [Box, Box]): number {
  const from = centre(a)
  const to = centre(b)
  return Math.abs(from.x - to.x) + Math.abs(from.y - to.y)
}
