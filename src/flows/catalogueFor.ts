import { parsePortRange } from '#net/port.ts'
import type { OwnPack, OwnRule, Plan } from '#plan/plan.ts'
import type { Catalogue, Pack, Rule, RulePort } from '#rules/catalogue.ts'
import { checkItems } from '#rules/checkItems.ts'
import type { Finding } from '#rules/checks/finding.ts'

/** Something wrong with a pack of the plan's own; the rule's place in the pack, or none when the pack as a whole is wrong. */
export interface OwnPackFault {
  readonly pack: string
  readonly rule?: number
  readonly reason: string
}

interface Merged {
  readonly catalogue: Catalogue
  readonly faults: readonly OwnPackFault[]
}

const merged = new WeakMap<readonly OwnPack[], WeakMap<Catalogue, Merged>>()
/** Callers pass on what they got: a merged catalogue is known again and never merged twice. */
const results = new WeakMap<Catalogue, Merged>()

/**
 * The catalogue together with the sound rules of the plan's own packs, which are judged like the catalogue's own. The
 * same object for the same packs, and the catalogue itself for a plan without any.
 */
export function catalogueFor(catalogue: Catalogue, plan: Pick<Plan, 'ownPacks'>): Catalogue {
  return plan.ownPacks.length === 0 ? catalogue : mergedWith(catalogue, plan.ownPacks).catalogue
}

/** What is wrong with the plan's own packs, in their order; a rule that is named here gives no flows. */
export function ownPackFaults(catalogue: Catalogue, plan: Pick<Plan, 'ownPacks'>): readonly OwnPackFault[] {
  return plan.ownPacks.length === 0 ? [] : mergedWith(catalogue, plan.ownPacks).faults
}

/** The id that a rule of an own pack has among all rules. */
function ownRuleId(pack: OwnPack, rule: OwnRule): string {
  return `${pack.id}/${rule.id}`
}

function mergedWith(catalogue: Catalogue, packs: readonly OwnPack[]): Merged {
  const already = results.get(catalogue)
  if (already !== undefined) return already
  const known = merged.get(packs) ?? new WeakMap<Catalogue, Merged>()
  merged.set(packs, known)
  const result = known.get(catalogue) ?? merge(catalogue, packs)
  known.set(catalogue, result)
  results.set(result.catalogue, result)
  return result
}

function merge(catalogue: Catalogue, packs: readonly OwnPack[]): Merged {
  const findings = findingsByItem(
    checkItems({
      ...catalogue,
      packs: [...catalogue.packs, ...packs.map(packOf)],
      rules: [...catalogue.rules, ...packs.flatMap((pack) => pack.rules.map((rule) => ruleOf(pack, rule)))],
    }),
  )
  const faults: OwnPackFault[] = []
  const sound: { readonly packs: Pack[]; readonly rules: Rule[] } = { packs: [], rules: [] }
  for (const pack of packs) {
    const ofPack = findings.get(pack.id) ?? []
    faults.push(...ofPack.map((reason) => ({ pack: pack.id, reason })))
    if (ofPack.length > 0) continue
    sound.packs.push(packOf(pack))
    pack.rules.forEach((own, place) => {
      const rule = ruleOf(pack, own)
      const ofRule = findings.get(rule.id) ?? []
      faults.push(...ofRule.map((reason) => ({ pack: pack.id, rule: place, reason })))
      if (ofRule.length === 0) sound.rules.push(rule)
    })
  }
  return {
    catalogue: {
      ...catalogue,
      packs: [...catalogue.packs, ...sound.packs],
      rules: [...catalogue.rules, ...sound.rules],
    },
    faults,
  }
}

/** Item id → what is wrong with it. That rules give the same line is not looked for: derivation joins them, with both reasons. */
function findingsByItem(findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const byItem = new Map<string, string[]>()
  for (const { item, sentence } of findings) {
    const known = byItem.get(item)
    if (known === undefined) byItem.set(item, [sentence])
    else known.push(sentence)
  }
  return byItem
}

function packOf({ id, name, source, rules }: OwnPack): Pack {
  const count = `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`
  return { id, name, sentence: `A pack of this plan with ${count}.`, errata: [], source }
}

function ruleOf(pack: OwnPack, rule: OwnRule): Rule {
  const { initiator, listener, transport, service, channel, purpose } = rule
  return {
    id: ownRuleId(pack, rule),
    initiator,
    listener,
    transport,
    port: portOf(rule),
    service,
    channel,
    purpose,
    sources: [],
    errata: [],
    pack: pack.id,
    source: pack.source,
    when: [],
    change: { printed: '', where: 'not-stated', sentence: 'The pack does not say whether the port can be changed.' },
  }
}

/** A port that cannot be read becomes none, which the checks refuse for TCP and UDP. */
function portOf({ port }: OwnRule): RulePort {
  const range = port === undefined ? null : parsePortRange(port)
  return range === null ? { kind: 'none' } : { kind: 'fixed', range }
}
