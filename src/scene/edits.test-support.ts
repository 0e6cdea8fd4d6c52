import fc from 'fast-check'
import type { Flow } from '#flows/flow.ts'
import type { Link, Plan } from '#plan/plan.ts'
import { flowOf, longestFlows, machineOf } from './drawing.test-support.ts'

/** A plan with the flows of its links, and those of them that are rejected. */
export interface Drawing {
  readonly plan: Plan
  readonly flows: ReadonlyMap<string, readonly Flow[]>
  readonly rejected: ReadonlySet<string>
}

/** One step of work on a drawing; numbers choose what it is done to. */
export interface Edit {
  readonly kind: (typeof kinds)[number]
  readonly a: number
  readonly b: number
  readonly x: number
  readonly y: number
}

const kinds = [
  'rename',
  'move',
  'move all',
  'take away',
  'give back',
  'add machine',
  'remove machine',
  'connect',
  'disconnect',
  'reconnect',
  'reverse',
  'ports',
  'reject',
  'zone',
  'note',
] as const

export const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...kinds),
  a: fc.nat({ max: 50 }),
  b: fc.nat({ max: 50 }),
  x: fc.integer({ min: -30, max: 90 }).map((step) => step * 20),
  y: fc.integer({ min: -30, max: 90 }).map((step) => step * 20),
})

/** A drawing in which every link has many ports. */
export function drawingOf(plan: Plan): Drawing {
  return { plan, flows: new Map(plan.links.map((link) => [link.id, longestFlows(link)])), rejected: new Set() }
}

export function flowsOf({ flows }: Drawing): (link: string) => readonly Flow[] {
  return (link) => flows.get(link) ?? none
}

const none: readonly Flow[] = []

/** The drawing after an edit; what the edit does not concern is the same object as before. */
export function edited(drawing: Drawing, { kind, a, b, x, y }: Edit): Drawing {
  const { plan, flows, rejected } = drawing
  const { machines, links, zones } = plan
  const machine = machines[a % Math.max(1, machines.length)]
  const other = machines[b % Math.max(1, machines.length)]
  const link = links[a % Math.max(1, links.length)]
  const zone = zones[a % Math.max(1, zones.length)]
  const withMachines = (next: Plan['machines']): Drawing => ({ ...drawing, plan: { ...plan, machines: next } })
  const withLinks = (next: Plan['links']): Drawing => ({ ...drawing, plan: { ...plan, links: next } })
  const changed = (next: Plan['machines'][number]) =>
    withMachines(machines.map((each) => (each === machine ? next : each)))
  switch (kind) {
    case 'rename':
      return machine ? changed({ ...machine, name: `${machine.name} ${b}` }) : drawing
    case 'move':
    case 'give back':
      return machine ? changed({ ...machine, position: { x, y } }) : drawing
    case 'move all': {
      const moved = machines.map((each) =>
        each.position ? { ...each, position: { x: each.position.x + x, y: each.position.y } } : each,
      )
      return withMachines(moved)
    }
    case 'take away': {
      if (machine === undefined) return drawing
      const { position: _, ...rest } = machine
      return changed(rest)
    }
    case 'add machine':
      return withMachines([machineOf(`n${a}-${b}-${machines.length}`, { position: { x, y } }), ...machines])
    case 'remove machine': {
      const left = links.filter(({ ends }) => machine === undefined || !ends.includes(machine.id))
      return { ...drawing, plan: { ...plan, machines: machines.filter((each) => each !== machine), links: left } }
    }
    case 'connect': {
      const added: Link | undefined =
        machine && other && machine !== other
          ? { id: `n${a}-${b}-${links.length}`, ends: [machine.id, other.id] }
          : undefined
      if (added === undefined || flows.has(added.id)) return drawing
      const ports = [flowOf(added, 0, 'tcp', 443)]
      return { ...withLinks([...links, added]), flows: new Map([...flows, [added.id, ports]]) }
    }
    case 'disconnect':
      return withLinks(links.filter((each) => each !== link))
    case 'reconnect': {
      if (link === undefined || machine === undefined || link.ends.includes(machine.id)) return drawing
      return withLinks(
        links.map((each) =>
          each === link ? { ...link, ends: b % 2 ? [link.ends[0], machine.id] : [machine.id, link.ends[1]] } : each,
        ),
      )
    }
    case 'reverse':
      return withLinks([...links].reverse())
    case 'ports': {
      if (link === undefined) return drawing
      const next = b % 3 === 0 ? [] : b % 3 === 1 ? longestFlows(link) : [flowOf(link, 1, 'udp', b)]
      return { ...drawing, flows: new Map([...flows, [link.id, next]]) }
    }
    case 'reject': {
      const flow = link && flows.get(link.id)?.[b % 3]
      if (flow === undefined) return drawing
      const next = new Set(rejected)
      if (!next.delete(flow.id)) next.add(flow.id)
      return { ...drawing, rejected: next }
    }
    case 'zone': {
      const box = { x, y, width: 200 + 20 * b, height: 300 }
      return { ...drawing, plan: { ...plan, zones: zones.map((each) => (each === zone ? { ...each, box } : each)) } }
    }
    case 'note': {
      // Comes, goes elsewhere, or is taken away.
      const id = `n${a % 3}`
      const others = plan.notes.filter((each) => each.id !== id)
      const notes =
        b % 4 === 0 ? others : [...others, { id, text: 'Ask the network team. '.repeat(b), position: { x, y } }]
      return { ...drawing, plan: { ...plan, notes } }
    }
  }
}
