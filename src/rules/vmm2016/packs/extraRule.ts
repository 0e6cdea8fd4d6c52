import type { Rule } from '../../catalogue.ts'

type Extra = Omit<Rule, 'sources' | 'errata' | 'when'> &
  Partial<Pick<Rule, 'errata' | 'when'>> & { readonly pack: string; readonly source: string }

/** A line that the article leaves out: it names no row, but a document of its own. */
export function extraRule(rule: Extra): Rule {
  return { errata: [], when: [], ...rule, sources: [] }
}
