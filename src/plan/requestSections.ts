import { boundaryKey } from './boundaryKey.ts'
import { byCodeUnit } from './byCodeUnit.ts'
import { detailsKey } from './detailsKey.ts'
import type { HandedOver, OwnPack, Plan, RequestDetails } from './plan.ts'
import { type Field, once, ordered, writeFields } from './writeFields.ts'

/** Key, opening bracket, lines and closing bracket of a part of the file; without lines it is left out. */
export type Section = readonly [key: string, open: string, items: readonly string[], close: string]

/** The parts of the file about firewalls and requests, in the order in which they are written. */
export function requestSections(plan: Plan): readonly Section[] {
  return [
    list(
      'firewalls',
      plan.firewalls.map((firewall) => fieldsOf(firewall, ['id', 'name', 'owner', 'queue'])),
    ),
    list(
      'boundaries',
      sortedBy(plan.boundaries, ({ between }) => boundaryKey(between)).map(({ between, firewalls }) =>
        writeFields([
          ['between', between],
          ['firewalls', firewalls],
        ]),
      ),
    ),
    list(
      'details',
      sortedBy(plan.details, ({ scope, id }) => detailsKey(scope, id)).map(({ scope, id, details }) =>
        writeFields([
          ['scope', scope],
          ['id', id],
          ['details', { fields: detailFields(details) }],
        ]),
      ),
    ),
    list('requests', plan.requests.map(requestText)),
    list('ownPacks', plan.ownPacks.map(packText)),
    list(
      'accepted',
      sortedBy(plan.accepted, ({ problem }) => problem).map((accepted) => fieldsOf(accepted, ['problem', 'note'])),
    ),
  ]
}

/** The ticket fields that are there, in order. */
export function detailFields(details: RequestDetails): readonly Field[] {
  const keys = ['requester', 'owner', 'justification', 'ticket', 'neededFrom', 'expires'] as const
  return keys.map((key): Field => [key, details[key]]).filter(([, value]) => value !== undefined)
}

const requestText = once((request: HandedOver) => {
  const rows = request.rows.map((row) => fieldsOf(row, ['id', 'firewall', 'sources', 'destinations', 'services']))
  return withInner(fieldsOf(request, ['id', 'date', 'by', 'note']), 'rows', rows)
})

function packText(pack: OwnPack): string {
  const rules = pack.rules.map((rule) =>
    fieldsOf(rule, ['id', 'initiator', 'listener', 'transport', 'port', 'service', 'channel', 'purpose']),
  )
  return withInner(fieldsOf(pack, ['id', 'name', 'source']), 'rules', rules)
}

/** The item with a list inside it that has one line for each of its own items. */
function withInner(item: string, key: string, lines: readonly string[]): string {
  const inner = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `      ${line}`).join(',\n')}\n    ]`
  return `${item.slice(0, -2)}, "${key}": ${inner} }`
}

function fieldsOf<T extends object>(item: T, keys: readonly (keyof T & string)[]): string {
  return writeFields(ordered(item, keys).fields)
}

function list(key: string, items: readonly string[]): Section {
  return [key, '[', items, ']']
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => byCodeUnit(keyOf(a), keyOf(b)))
}
