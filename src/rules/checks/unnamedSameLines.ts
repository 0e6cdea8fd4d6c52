import { formatPortRange } from '#net/port.ts'
import type { Catalogue, Rule } from '../catalogue.ts'
import type { CatalogueCheck } from './finding.ts'

/** Two rules that give the same line (roles, transport and, by default, port) name each other in `sameLineAs`. */
export const unnamedSameLines: CatalogueCheck = (catalogue) => {
  const lines = catalogue.rules.map((rule) => ({ rule, line: lineOf(catalogue, rule) }))
  return lines.flatMap(({ rule, line }) =>
    lines
      .filter((other) => other.rule !== rule && other.line === line && !rule.sameLineAs?.includes(other.rule.id))
      .map((other) => ({
        kind: 'unnamed-same-line',
        item: rule.id,
        sentence: `${rule.id} gives the same line as ${other.rule.id} without naming it.`,
      })),
  )
}

function lineOf(catalogue: Catalogue, { initiator, listener, transport, port }: Rule): string {
  const range =
    port.kind === 'setting'
      ? catalogue.settings.find(({ id }) => id === port.setting)?.default
      : port.kind === 'fixed'
        ? port.range
        : undefined
  return [initiator, listener, transport, range === undefined ? '' : formatPortRange(range)].join(' ')
}
