import type { Catalogue } from '../catalogue.ts'
import type { CatalogueCheck } from './finding.ts'

/**
 * Every role has a rule without a pack, or at least an annotation: a role that nothing joins has no place in a palette.
 * A role that packs bring has a rule of each of them, and none without a pack.
 */
export const unusedRoles: CatalogueCheck = (catalogue) => {
  const always = joinedWithoutPack(catalogue)
  return catalogue.roles.flatMap(({ id, packs }) => {
    if (packs === undefined) return always.has(id) ? [] : [finding(id, `No rule or annotation joins the role ${id}.`)]
    if (always.has(id)) return [finding(id, `The role ${id} names packs, but a rule joins it without one.`)]
    return packs
      .filter((pack) => !catalogue.rules.some((rule) => rule.pack === pack && isOf(rule, id)))
      .map((pack) => finding(id, `No rule of the pack ${pack} joins the role ${id}, which names it.`))
  })
}

function joinedWithoutPack({ rules, annotations }: Catalogue): ReadonlySet<string> {
  return new Set([
    ...rules.filter(({ pack }) => pack === undefined).flatMap(({ initiator, listener }) => [initiator, listener]),
    ...annotations.flatMap(({ between }) => between),
  ])
}

function isOf(
  { initiator, listener }: { readonly initiator: string; readonly listener: string },
  role: string,
): boolean {
  return initiator === role || listener === role
}

function finding(item: string, sentence: string) {
  return { kind: 'unused-role', item, sentence } as const
}
