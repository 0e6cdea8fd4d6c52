import type { PortRange } from '#net/port.ts'
import { comparePortRanges } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import { transports } from '#net/transport.ts'
import type { Link, Machine, Plan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import { catalogueFor } from './catalogueFor.ts'
import type { LinkReviewer } from './linkReviewer.ts'
import { createLinkReviewer, endsOf } from './linkReviewer.ts'
import type { LineTemplate, LinkTemplate } from './linkTemplate.ts'
import type { MachineProfile } from './machineProfile.ts'
import { createProfiler } from './machineProfile.ts'
import { zoneTrusts } from './zoneTrusts.ts'

/** Where a choice is made: on a machine, or, without one, on the plan. */
export interface ChoicePlace {
  readonly choice: string
  readonly machine?: string
}

/** How many flows of one transport and port come or go. */
export interface LineCount {
  readonly transport: Transport
  readonly port: PortRange | null
  readonly lines: number
}

/** What changes, in flows of all links, rejected ones included; by transport, then by port. */
export interface Effect {
  readonly added: readonly LineCount[]
  readonly removed: readonly LineCount[]
}

export interface OptionEffect extends Effect {
  /** Option id; null is undecided. */
  readonly option: string | null
}

export interface EffectFinder {
  /** What each option of a choice would change at a place, undecided first; none for an unknown choice or machine. */
  readonly choice: (place: ChoicePlace) => readonly OptionEffect[]
  /** What switching a pack would change. */
  readonly pack: (pack: string, on: boolean) => Effect
}

/**
 * Tells what decisions would change before they are made, without deriving the plan again for each: links between the same
 * kinds of machines share their answer.
 */
export function createEffectFinder(plan: Plan, catalogue: Catalogue): EffectFinder {
  const index = indexCatalogue(catalogueFor(catalogue, plan))
  const profileOf = createProfiler(catalogue)
  const trusts = zoneTrusts(plan)
  const machines = new Map(plan.machines.map((machine) => [machine.id, machine]))
  const profileIn = (machine: Machine) =>
    profileOf(machine, machine.zone === undefined ? undefined : trusts.get(machine.zone))
  const profiles = new Map(plan.machines.map((machine) => [machine.id, profileIn(machine)]))
  const now = createLinkReviewer(index, plan)
  let byMachine: ReadonlyMap<string, readonly Link[]> | undefined

  function ofChoice(choice: string, machine: Machine | undefined, option: string | null): Effect {
    if (machine === undefined) {
      const then = createLinkReviewer(index, { ...plan, choices: withOption(plan.choices, choice, option) })
      return compare(plan.links, now, profiles, then, profiles)
    }
    const changed = profileIn({ ...machine, choices: withOption(machine.choices ?? {}, choice, option) })
    byMachine ??= linksByMachine(plan.links)
    const links = byMachine.get(machine.id) ?? []
    return compare(links, now, profiles, now, withProfile(profiles, links, machine.id, changed))
  }

  return {
    choice({ choice, machine: id }) {
      const known = index.choices.get(choice)
      const machine = id === undefined ? undefined : machines.get(id)
      if (known === undefined || (id !== undefined && machine === undefined)) return []
      const options = [null, ...known.options.map((option) => option.id)]
      return options.map((option) => ({ option, ...ofChoice(choice, machine, option) }))
    },
    pack(pack, on) {
      const others = plan.packs.filter((other) => other !== pack)
      const then = createLinkReviewer(index, { ...plan, packs: on ? [...others, pack] : others })
      return compare(plan.links, now, profiles, then, profiles)
    },
  }
}

/** The lines of an effect, all together. */
export function countLines(counts: readonly LineCount[]): number {
  return counts.reduce((sum, { lines }) => sum + lines, 0)
}

function withOption(choices: Plan['choices'], choice: string, option: string | null): Plan['choices'] {
  const { [choice]: _, ...others } = choices
  return option === null ? others : { ...others, [choice]: option }
}

function linksByMachine(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
  const byMachine = new Map<string, Link[]>()
  for (const link of links) {
    for (const end of new Set(link.ends)) {
      const known = byMachine.get(end)
      if (known === undefined) byMachine.set(end, [link])
      else known.push(link)
    }
  }
  return byMachine
}

type Profiles = ReadonlyMap<string, MachineProfile>

/** The profiles of the links' machines, one of them replaced. */
function withProfile(profiles: Profiles, links: readonly Link[], machine: string, changed: MachineProfile): Profiles {
  const near = new Map<string, MachineProfile>()
  for (const end of links.flatMap(({ ends }) => ends)) {
    const profile = end === machine ? changed : profiles.get(end)
    if (profile !== undefined) near.set(end, profile)
  }
  return near
}

function compare(
  links: readonly Link[],
  now: LinkReviewer,
  nowProfiles: Profiles,
  then: LinkReviewer,
  thenProfiles: Profiles,
): Effect {
  const pairs = new Map<LinkTemplate, Map<LinkTemplate, number>>()
  for (const link of links) {
    const before = endsOf(link, nowProfiles)
    const after = endsOf(link, thenProfiles)
    if (before === undefined || after === undefined) continue
    const templates = [now.template(link, before), then.template(link, after)] as const
    if (templates[0] === templates[1]) continue
    const row = pairs.get(templates[0]) ?? new Map<LinkTemplate, number>()
    row.set(templates[1], (row.get(templates[1]) ?? 0) + 1)
    pairs.set(templates[0], row)
  }
  const added = new Map<string, LineCount>()
  const removed = new Map<string, LineCount>()
  for (const [before, row] of pairs) {
    for (const [after, links] of row) {
      count(added, missing(after.lines, before.lines), links)
      count(removed, missing(before.lines, after.lines), links)
    }
  }
  return { added: inOrder(added), removed: inOrder(removed) }
}

/** The lines of one list that the other has not. */
function missing(lines: readonly LineTemplate[], from: readonly LineTemplate[]): readonly LineTemplate[] {
  const known = new Set(from.map(({ initiator, key }) => `${initiator} ${key}`))
  return lines.filter(({ initiator, key }) => !known.has(`${initiator} ${key}`))
}

function count(counts: Map<string, LineCount>, lines: readonly LineTemplate[], times: number): void {
  for (const { key, transport, port } of lines) {
    counts.set(key, { transport, port, lines: (counts.get(key)?.lines ?? 0) + times })
  }
}

function inOrder(counts: ReadonlyMap<string, LineCount>): readonly LineCount[] {
  return [...counts.values()].sort(
    (a, b) =>
      transports.indexOf(a.transport) - transports.indexOf(b.transport) ||
      (a.port && b.port ? comparePortRanges(a.port, b.port) : 0),
  )
}
