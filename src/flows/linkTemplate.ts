import type { PortRange } from '#net/port.ts'
import { comparePortRanges, formatPortRange } from '#net/port.ts'
import type { Transport } from '#net/transport.ts'
import { transports } from '#net/transport.ts'
import type { Plan } from '#plan/plan.ts'
import type { Catalogue, Rule } from '#rules/catalogue.ts'
import { rulePort } from '#rules/checkSetting.ts'
import type { CatalogueIndex } from '#rules/lookup.ts'
import type { FlowReason, LeftOut, OfferedPack } from './flow.ts'
import { judgeRule } from './judgeRule.ts'
import type { MachineProfile } from './machineProfile.ts'

/** 0 and 1 are the ends of a link in the order in which the link names them. */
export type End = 0 | 1

export interface LineTemplate {
  readonly initiator: End
  /** The flow id's last part, `tcp/443`. */
  readonly key: string
  readonly transport: Transport
  readonly port: PortRange | null
  readonly service: string
  readonly channel: string
  readonly sources: readonly string[]
  readonly errata: readonly string[]
  readonly packs: readonly string[]
  readonly reasons: readonly FlowReason[]
}

/** A link's review without the names of link and machines: the same for all links between machines of two profiles. */
export interface LinkTemplate {
  readonly lines: readonly LineTemplate[]
  readonly annotations: readonly string[]
  readonly leftOut: readonly (Omit<LeftOut, 'initiator' | 'listener'> & { readonly initiator: End })[]
  /** `end` is null when the choice is decided on the plan. */
  readonly openChoices: readonly { readonly choice: string; readonly end: End | null }[]
  readonly offeredPacks: readonly OfferedPack[]
}

/** The catalogue, and what the plan as a whole decides. */
export interface PlanTerms {
  readonly index: CatalogueIndex
  readonly choices: Plan['choices']
  readonly settings: Plan['settings']
  readonly packs: ReadonlySet<string>
}

/** Judges every rule of the catalogue in both directions between two machine profiles. */
export function prepareTemplate(terms: PlanTerms, ends: readonly [MachineProfile, MachineProfile]): LinkTemplate {
  const { catalogue, choices } = terms.index
  const found: { rule: Rule; initiator: End }[] = []
  const leftOut: LinkTemplate['leftOut'][number][] = []
  const openChoices: LinkTemplate['openChoices'][number][] = []
  const offered = new Map<string, string[]>()

  for (const initiator of [0, 1] as const) {
    const from = ends[initiator]
    const to = ends[otherEnd(initiator)]
    for (const rule of catalogue.rules) {
      if (!from.roles.includes(rule.initiator) || !to.roles.includes(rule.listener)) continue
      const verdict = judgeRule(rule, from, to, terms.choices, choices)
      const off = rule.pack !== undefined && !terms.packs.has(rule.pack)
      if (!verdict.holds) {
        if (!off) leftOut.push({ rule: rule.id, initiator, choice: verdict.choice, option: verdict.option })
      } else if (off && rule.pack !== undefined) {
        offered.set(rule.pack, [...(offered.get(rule.pack) ?? []), rule.id])
      } else {
        found.push({ rule, initiator })
        for (const { choice, decider } of verdict.open) {
          const end = decider === 'plan' ? null : decider === 'initiator' ? initiator : otherEnd(initiator)
          if (!openChoices.some((one) => one.choice === choice && one.end === end)) openChoices.push({ choice, end })
        }
      }
    }
  }
  return {
    lines: mergeLines(terms, found),
    annotations: annotationsBetween(catalogue, ends),
    leftOut,
    openChoices: inOrder(openChoices, catalogue.choices, ({ choice }) => choice),
    offeredPacks: catalogue.packs
      .filter(({ id }) => offered.has(id))
      .map(({ id }) => ({ pack: id, rules: [...new Set(offered.get(id))] })),
  }
}

export function otherEnd(end: End): End {
  return end === 0 ? 1 : 0
}

function mergeLines(terms: PlanTerms, found: readonly { rule: Rule; initiator: End }[]): readonly LineTemplate[] {
  const groups = new Map<string, { initiator: End; port: PortRange | null; key: string; rules: Rule[] }>()
  for (const { rule, initiator } of found) {
    const port = portOf(rule, terms)
    const key = port === null ? rule.transport : `${rule.transport}/${formatPortRange(port)}`
    const group = groups.get(`${initiator} ${key}`)
    if (group) group.rules.push(rule)
    else groups.set(`${initiator} ${key}`, { initiator, port, key, rules: [rule] })
  }
  const lines = [...groups.values()].flatMap(({ initiator, port, key, rules: [first, ...rest] }) =>
    first ? [mergeRules(terms.index.catalogue, initiator, port, key, [first, ...rest])] : [],
  )
  return lines.sort(compareLines)
}

/** The template with a link's own lines: one that the rules know as well gets one more reason. */
export function withOwnLines(template: LinkTemplate, own: readonly LineTemplate[]): LinkTemplate {
  if (own.length === 0) return template
  const lines = new Map(template.lines.map((line) => [`${line.initiator} ${line.key}`, line]))
  for (const line of own) {
    const key = `${line.initiator} ${line.key}`
    const known = lines.get(key)
    lines.set(key, known === undefined ? line : joinLines(known, line))
  }
  return { ...template, lines: [...lines.values()].sort(compareLines) }
}

function joinLines(known: LineTemplate, own: LineTemplate): LineTemplate {
  const reasons = [...known.reasons, ...own.reasons]
  return {
    ...known,
    service: [...new Set(reasons.map(({ service }) => service))].join('; '),
    channel: [...new Set(reasons.map(({ channel }) => channel))].join('; '),
    reasons,
  }
}

function mergeRules(
  catalogue: Catalogue,
  initiator: End,
  port: PortRange | null,
  key: string,
  rules: readonly [Rule, ...Rule[]],
): LineTemplate {
  const packs = rules.flatMap(({ pack }) => (pack === undefined ? [] : [pack]))
  return {
    initiator,
    key,
    transport: rules[0].transport,
    port,
    service: [...new Set(rules.map(({ service }) => service))].join('; '),
    channel: [...new Set(rules.map(({ channel }) => channel))].join('; '),
    sources: orderedIds(
      rules.flatMap(({ sources }) => sources),
      catalogue.rows,
    ),
    errata: orderedIds(
      rules.flatMap(({ errata }) => errata),
      catalogue.errata,
    ),
    packs: orderedIds(packs, catalogue.packs),
    reasons: rules.map(reasonOf),
  }
}

function reasonOf({ id, service, channel, purpose, sources, errata, pack, source }: Rule): FlowReason {
  const reason = { rule: id, service, channel, purpose, sources, errata }
  return { ...reason, ...(pack !== undefined && { pack }), ...(source !== undefined && { source }) }
}

function portOf(rule: Rule, { index, settings }: PlanTerms): PortRange | null {
  const port = rulePort(index, rule, settings)
  // Without its port a TCP or UDP line would read as "any port".
  if (port === null && rule.transport !== 'icmp') throw new Error(`The catalogue gives the rule ${rule.id} no port.`)
  return port
}

function compareLines(a: LineTemplate, b: LineTemplate): number {
  return (
    a.initiator - b.initiator ||
    transports.indexOf(a.transport) - transports.indexOf(b.transport) ||
    (a.port && b.port ? comparePortRanges(a.port, b.port) : 0)
  )
}

function annotationsBetween(
  catalogue: Catalogue,
  [a, b]: readonly [MachineProfile, MachineProfile],
): readonly string[] {
  return catalogue.annotations
    .filter(({ between: [one, two] }) => {
      const forward = a.roles.includes(one) && b.roles.includes(two)
      return forward || (a.roles.includes(two) && b.roles.includes(one))
    })
    .map(({ id }) => id)
}

function orderedIds(ids: readonly string[], order: readonly { readonly id: string }[]): readonly string[] {
  return inOrder([...new Set(ids)], order, (id) => id)
}

/** Sorts by the place of an item's id in a catalogue list; the sort is stable. */
function inOrder<T>(items: readonly T[], order: readonly { readonly id: string }[], idOf: (item: T) => string): T[] {
  const places = new Map(order.map(({ id }, index) => [id, index]))
  const place = (item: T) => places.get(idOf(item)) ?? order.length
  return [...items].sort((a, b) => place(a) - place(b))
}
