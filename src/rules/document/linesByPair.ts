import { formatPortList } from '#net/port.ts'
import type { Condition, Rule } from '../catalogue.ts'
import { rulePort } from '../checkSetting.ts'
import type { CatalogueIndex } from '../lookup.ts'
import { markdownTable } from './markdownTable.ts'

const heads = ['Port', 'Service', 'Channel', 'Why', 'Row or document', 'Erratum', 'Only when', 'Can be changed', 'Rule']

/** One table for each ordered pair of roles: the lines, where they come from, and what they depend on. */
export function linesByPair(index: CatalogueIndex): string {
  return [...index.rulesByPair.values()]
    .map((rules) => {
      const [first] = rules
      const title = `### ${roleName(index, first?.initiator)} → ${roleName(index, first?.listener)}`
      return `${title}\n\n${markdownTable(
        heads,
        rules.map((rule) => lineCells(index, rule)),
      )}`
    })
    .join('\n\n')
}

/** "TCP 443", "ICMP"; the default where a setting holds the port. */
export function portOf(index: CatalogueIndex, rule: Rule): string {
  const range = rulePort(index, rule, {})
  const transport = rule.transport.toUpperCase()
  return range === null ? transport : `${transport} ${formatPortList([range])}`
}

/** Links to the errata's own paragraphs. */
export function erratumLinks(errata: readonly string[]): string {
  return errata.map((id) => `[${id}](#${id.toLowerCase()})`).join(', ')
}

function lineCells(index: CatalogueIndex, rule: Rule): readonly string[] {
  const setting = rule.port.kind === 'setting' ? ` (setting \`${rule.port.setting}\`)` : ''
  const pack = rule.pack === undefined ? [] : [`pack ${index.packs.get(rule.pack)?.name ?? rule.pack}`]
  return [
    portOf(index, rule) + setting,
    rule.service,
    rule.channel,
    rule.purpose,
    rule.source ?? rule.sources.map((id) => `[${id}](#row-${id.toLowerCase()})`).join(', '),
    erratumLinks(rule.errata),
    [...pack, ...rule.when.map((condition) => conditionText(index, condition))].join('; '),
    rule.change.sentence,
    `\`${rule.id}\``,
  ]
}

function conditionText(index: CatalogueIndex, { choice, options, at }: Condition): string {
  const known = index.choices.get(choice)
  const names = options.map((id) => known?.options.find((option) => option.id === id)?.name ?? id)
  const where = at === undefined ? '' : `where it is a ${roleName(index, known?.role)}, too, `
  return `${where}${known?.name ?? choice}: ${names.join(' or ')}`
}

function roleName(index: CatalogueIndex, id: string | undefined): string {
  return index.roles.get(id ?? '')?.name ?? id ?? ''
}
