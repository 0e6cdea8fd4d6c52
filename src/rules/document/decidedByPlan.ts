import { formatPortList } from '#net/port.ts'
import type { Choice } from '../catalogue.ts'
import type { CatalogueIndex } from '../lookup.ts'
import { erratumLinks } from './linesByPair.ts'
import { markdownTable } from './markdownTable.ts'

/** Choices with their options, as a table. */
export function choicesTable({ catalogue, roles }: CatalogueIndex): string {
  const heads = ['Choice', 'Made on', 'Option', 'Meaning', 'Least privilege', 'Source']
  const rows = catalogue.choices.flatMap((choice) =>
    choice.options.map((option, place) => [
      place === 0 ? `**${choice.name}** (\`${choice.id}\`): ${choice.question}` : '',
      choice.role === undefined ? 'the plan' : (roles.get(choice.role)?.name ?? choice.role),
      `${option.name} (\`${option.id}\`)`,
      option.sentence,
      leastPrivilegeText(choice, option.id),
      place === 0 ? choice.source : '',
    ]),
  )
  return markdownTable(heads, rows)
}

function leastPrivilegeText({ leastPrivilege }: Choice, option: string): string {
  const place = leastPrivilege?.prefer.indexOf(option) ?? -1
  if (place < 0) return ''
  return place === 0 ? `preferred: ${leastPrivilege?.why}` : 'where it leaves fewer lines'
}

/** Settings with their defaults, as a table. */
export function settingsTable({ catalogue }: CatalogueIndex): string {
  const heads = ['Setting', 'Default', 'Meaning', 'Where it is changed', 'Later change', 'Source']
  const rows = catalogue.settings.map((setting) => [
    `**${setting.name}** (\`${setting.id}\`)`,
    formatPortList([setting.default]),
    setting.meaning,
    setting.where,
    setting.reinstall ? 'reinstall the VMM server' : 'possible',
    setting.source,
  ])
  return markdownTable(heads, rows)
}

/** Packs with their sources, as a table. */
export function packsTable({ catalogue }: CatalogueIndex): string {
  const heads = ['Pack', 'What it adds', 'Erratum', 'Source']
  const rows = catalogue.packs.map((pack) => [
    `**${pack.name}** (\`${pack.id}\`)`,
    pack.sentence,
    erratumLinks(pack.errata),
    pack.source,
  ])
  return markdownTable(heads, rows)
}

/** Rows that mean no packet, as a table. */
export function annotationsTable({ catalogue, roles }: CatalogueIndex): string {
  const heads = ['Between', 'What', 'Meaning', 'Row', 'Erratum']
  const rows = catalogue.annotations.map((annotation) => [
    annotation.between.map((id) => roles.get(id)?.name ?? id).join(' and '),
    annotation.title,
    annotation.sentence,
    annotation.sources.map((id) => `[${id}](#row-${id.toLowerCase()})`).join(', '),
    erratumLinks(annotation.errata),
  ])
  return markdownTable(heads, rows)
}
