import type { Catalogue, ChoiceOption } from '../catalogue.ts'
import type { CatalogueCheck } from './finding.ts'

interface Reference {
  readonly item: string
  /** What the id should be, as a person says it. */
  readonly what: string
  readonly id: string
  readonly among: readonly { readonly id: string }[]
}

/** Every id that an item names exists. */
export const unknownReferences: CatalogueCheck = (catalogue) =>
  [
    ...ruleReferences(catalogue),
    ...conditionReferences(catalogue),
    ...annotationReferences(catalogue),
    ...otherReferences(catalogue),
  ]
    .filter(({ id, among }) => !among.some((one) => one.id === id))
    .map(({ item, what, id }) => ({
      kind: 'unknown-reference',
      item,
      sentence: `${item} names the ${what} ${id}, which does not exist.`,
    }))

function ruleReferences(catalogue: Catalogue): readonly Reference[] {
  return catalogue.rules.flatMap((rule) => [
    ...to(rule.id, 'role', [rule.initiator, rule.listener], catalogue.roles),
    ...to(rule.id, 'setting', rule.port.kind === 'setting' ? [rule.port.setting] : [], catalogue.settings),
    ...to(rule.id, 'row', rule.sources, catalogue.rows),
    ...to(rule.id, 'erratum', rule.errata, catalogue.errata),
    ...to(rule.id, 'pack', rule.pack === undefined ? [] : [rule.pack], catalogue.packs),
    ...to(rule.id, 'rule', rule.sameLineAs ?? [], catalogue.rules),
  ])
}

function conditionReferences({ rules, choices }: Catalogue): readonly Reference[] {
  return rules.flatMap((rule) =>
    rule.when.flatMap(({ choice, options, at }) => {
      const known = choices.find(({ id }) => id === choice)
      return [
        ...to(rule.id, 'choice', [choice], choices),
        ...(known === undefined ? [] : to(rule.id, `option of ${choice}`, options, known.options)),
        // An end decides only a choice that is made on machines of a role.
        ...(at !== undefined && known?.role === undefined ? to(rule.id, 'role of the choice', [choice], []) : []),
      ]
    }),
  )
}

function exclusionReferences({ choices }: Catalogue, item: string, { notWith }: ChoiceOption): readonly Reference[] {
  if (notWith === undefined) return []
  const other = choices.find(({ id }) => id === notWith.choice)
  return [
    ...to(item, 'choice', [notWith.choice], choices),
    ...to(item, `option of ${notWith.choice}`, notWith.options, other?.options ?? []),
  ]
}

function annotationReferences(catalogue: Catalogue): readonly Reference[] {
  return catalogue.annotations.flatMap((annotation) => [
    ...to(annotation.id, 'role', annotation.between, catalogue.roles),
    ...to(annotation.id, 'row', annotation.sources, catalogue.rows),
    ...to(annotation.id, 'erratum', annotation.errata, catalogue.errata),
  ])
}

function otherReferences(catalogue: Catalogue): readonly Reference[] {
  return [
    ...catalogue.rows.flatMap(({ id, section }) => to(id, 'section', [section], catalogue.sections)),
    ...catalogue.errata.flatMap(({ id, rows }) => to(id, 'row', rows, catalogue.rows)),
    ...catalogue.roles.flatMap(({ id, packs }) => to(id, 'pack', packs ?? [], catalogue.packs)),
    ...catalogue.packs.flatMap(({ id, errata }) => to(id, 'erratum', errata, catalogue.errata)),
    ...catalogue.choices.flatMap(({ id, options, leastPrivilege }) =>
      to(id, `option of ${id}`, leastPrivilege?.prefer ?? [], options),
    ),
    ...catalogue.choices.flatMap(({ id, options }) =>
      options.flatMap((option) => exclusionReferences(catalogue, `${id}/${option.id}`, option)),
    ),
    ...catalogue.choices.flatMap(({ id, role }) => to(id, 'role', role === undefined ? [] : [role], catalogue.roles)),
  ]
}

function to(item: string, what: string, ids: readonly string[], among: Reference['among']): readonly Reference[] {
  return ids.map((id) => ({ item, what, id, among }))
}
