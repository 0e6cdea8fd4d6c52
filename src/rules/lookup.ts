import type {
  Annotation,
  Catalogue,
  Choice,
  Erratum,
  Pack,
  Role,
  Rule,
  Setting,
  SourceRow,
  SourceSection,
} from './catalogue.ts'

/** A catalogue with its parts at hand: by id, and the rules by ordered pair of roles. Maps keep catalogue order. */
export interface CatalogueIndex {
  readonly catalogue: Catalogue
  readonly roles: ReadonlyMap<string, Role>
  readonly sections: ReadonlyMap<string, SourceSection>
  readonly rows: ReadonlyMap<string, SourceRow>
  readonly rules: ReadonlyMap<string, Rule>
  readonly annotations: ReadonlyMap<string, Annotation>
  readonly errata: ReadonlyMap<string, Erratum>
  readonly choices: ReadonlyMap<string, Choice>
  readonly settings: ReadonlyMap<string, Setting>
  readonly packs: ReadonlyMap<string, Pack>
  /** Keys come from {@link rolePair}. */
  readonly rulesByPair: ReadonlyMap<string, readonly Rule[]>
}

/** What became of an article row: the lines and annotations it yields, and the errata that explain them. */
export interface RowFate {
  readonly rules: readonly Rule[]
  readonly annotations: readonly Annotation[]
  readonly errata: readonly Erratum[]
}

/** Builds the index; one pass over the catalogue. */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  return {
    catalogue,
    roles: byId(catalogue.roles),
    sections: byId(catalogue.sections),
    rows: byId(catalogue.rows),
    rules: byId(catalogue.rules),
    annotations: byId(catalogue.annotations),
    errata: byId(catalogue.errata),
    choices: byId(catalogue.choices),
    settings: byId(catalogue.settings),
    packs: byId(catalogue.packs),
    rulesByPair: groupByPair(catalogue.rules),
  }
}

/** The key of an ordered pair of roles in `rulesByPair`. */
function rolePair(initiator: string, listener: string): string {
  return `${initiator}>${listener}`
}

/** The rules in which one role starts connections to another, in catalogue order, whatever their conditions and packs. */
export function rulesBetween(index: CatalogueIndex, initiatorRole: string, listenerRole: string): readonly Rule[] {
  return index.rulesByPair.get(rolePair(initiatorRole, listenerRole)) ?? []
}

/**
 * Whether anything joins two roles, in either direction: a rule of the article or of one of the `packs`, or an annotation.
 * Conditions do not count, because a choice can be made later. Without `packs`, every pack counts.
 */
export function roleConnections(
  index: CatalogueIndex,
  roleA: string,
  roleB: string,
  packs?: readonly string[],
): boolean {
  const offered = (rule: Rule) => rule.pack === undefined || packs === undefined || packs.includes(rule.pack)
  return (
    rulesBetween(index, roleA, roleB).some(offered) ||
    rulesBetween(index, roleB, roleA).some(offered) ||
    index.catalogue.annotations.some(({ between }) => joins(between, roleA, roleB))
  )
}

/** The roles that a palette offers while these packs are on, in catalogue order. */
export function offeredRoles(index: CatalogueIndex, packs: readonly string[]): readonly Role[] {
  return index.catalogue.roles.filter((role) => role.packs === undefined || role.packs.some((id) => packs.includes(id)))
}

function joins([one, other]: readonly [string, string], roleA: string, roleB: string): boolean {
  return (one === roleA && other === roleB) || (one === roleB && other === roleA)
}

/** What became of an article row; all lists are empty for a row that nothing uses or explains. */
export function rowFate(index: CatalogueIndex, rowId: string): RowFate {
  return {
    rules: index.catalogue.rules.filter(({ sources }) => sources.includes(rowId)),
    annotations: index.catalogue.annotations.filter(({ sources }) => sources.includes(rowId)),
    errata: index.catalogue.errata.filter(({ rows }) => rows.includes(rowId)),
  }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

function groupByPair(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) {
    const pair = rolePair(rule.initiator, rule.listener)
    const group = groups.get(pair)
    if (group === undefined) groups.set(pair, [rule])
    else group.push(rule)
  }
  return groups
}
