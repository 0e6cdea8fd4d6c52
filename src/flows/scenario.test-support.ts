import { formatPortRange } from '#net/port.ts'
import type { Choices, Decision, Machine, Member, Plan, Settings, Trust } from '#plan/plan.ts'
import { emptyPlan } from '#plan/plan.ts'
import type { Catalogue } from '#rules/catalogue.ts'
import { deriveFlows } from './deriveFlows.ts'
import type { Flow } from './flow.ts'

export interface MachineSketch {
  /** Role ids joined by "+". */
  readonly roles: string
  readonly name?: string
  readonly zone?: string
  readonly choices?: Choices
  /** "HV01 10.0.2.11", or a name alone for a member without an address. */
  readonly members?: readonly string[]
}

export interface Sketch {
  /** Machine id → roles joined by "+", or more. */
  readonly machines: Readonly<Record<string, string | MachineSketch>>
  /** "v - h": the two ends; ids are l1, l2, … in order. */
  readonly links?: readonly string[]
  /** Zone id → trust, or "" without one. */
  readonly zones?: Readonly<Record<string, Trust | ''>>
  readonly choices?: Choices
  readonly settings?: Settings
  readonly packs?: readonly string[]
  readonly decisions?: readonly Decision[]
  readonly request?: Plan['request']
}

/** A plan from a few words. */
export function planOf(sketch: Sketch): Plan {
  return {
    ...emptyPlan('Scenario', 'tiny'),
    zones: Object.entries(sketch.zones ?? {}).map(([id, trust]) => ({
      id,
      name: `Zone ${id}`,
      cidrs: [],
      ...(trust === '' ? {} : { trust }),
    })),
    machines: Object.entries(sketch.machines).map(([id, machine]) =>
      machineOf(id, typeof machine === 'string' ? { roles: machine } : machine),
    ),
    links: (sketch.links ?? []).map((ends, index) => {
      const [a = '', b = ''] = ends.split(' - ')
      return { id: `l${index + 1}`, ends: [a, b] }
    }),
    choices: sketch.choices ?? {},
    settings: sketch.settings ?? {},
    packs: sketch.packs ?? [],
    decisions: sketch.decisions ?? [],
    request: sketch.request ?? {},
  }
}

/** The flows as a person says them: "v -> h tcp/443". */
export function linesOf(sketch: Sketch | Plan, catalogue: Catalogue): string[] {
  const plan = 'format' in sketch ? sketch : planOf(sketch)
  return deriveFlows(plan, catalogue).map(lineOf)
}

export function lineOf({ initiator, listener, transport, port }: Flow): string {
  return `${initiator} -> ${listener} ${transport}${port === null ? '' : `/${formatPortRange(port)}`}`
}

function machineOf(id: string, sketch: MachineSketch): Machine {
  return {
    id,
    name: sketch.name ?? id.toUpperCase(),
    roles: sketch.roles === '' ? [] : sketch.roles.split('+'),
    members: (sketch.members ?? []).map(memberOf),
    ...(sketch.zone === undefined ? {} : { zone: sketch.zone }),
    ...(sketch.choices === undefined ? {} : { choices: sketch.choices }),
  }
}

function memberOf(text: string): Member {
  const [name = '', address] = text.split(' ')
  return address === undefined ? { name } : { name, address }
}
