import type { CatalogueCheck } from './finding.ts'

/** Every role has a rule without a pack, or at least an annotation: a role that nothing joins has no place in a palette. */
export const unusedRoles: CatalogueCheck = ({ roles, rules, annotations }) => {
  const used = new Set([
    ...rules.filter(({ pack }) => pack === undefined).flatMap(({ initiator, listener }) => [initiator, listener]),
    ...annotations.flatMap(({ between }) => between),
  ])
  return roles
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => ({ kind: 'unused-role', item: id, sentence: `No rule or annotation joins the role ${id}.` }))
}
