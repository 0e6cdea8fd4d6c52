import { byCodeUnit } from './byCodeUnit.ts'
import type { Decision, Link, Machine, Member, Plan, Zone } from './plan.ts'

type Field = readonly [key: string, value: unknown]

/**
 * The plan as the bytes of its file: keys in a fixed order, defaults left out, one item per line, LF, a line end at
 * the end. Equal plans give equal texts, and parsePlanText gives back the plan.
 */
export function serialisePlan(plan: Plan): string {
  const lines = [
    `"format": ${JSON.stringify(plan.format)}`,
    `"version": ${plan.version}`,
    `"catalog": ${JSON.stringify(plan.catalog)}`,
    `"name": ${JSON.stringify(plan.name)}`,
    `"zones": ${block('[', plan.zones.map(zoneText), ']')}`,
    `"machines": ${block('[', plan.machines.map(machineText), ']')}`,
    `"links": ${block('[', plan.links.map(linkText), ']')}`,
  ]
  const optional: readonly (readonly [string, string, readonly string[], string])[] = [
    ['choices', '{', fieldLines(sortedFields(plan.choices)), '}'],
    ['settings', '{', fieldLines(sortedFields(plan.settings)), '}'],
    ['packs', '[', [...plan.packs].sort(byCodeUnit).map((pack) => JSON.stringify(pack)), ']'],
    ['decisions', '[', [...plan.decisions].sort((a, b) => byCodeUnit(a.flow, b.flow)).map(decisionText), ']'],
    ['request', '{', fieldLines(requestFields(plan)), '}'],
  ]
  for (const [key, open, items, close] of optional) {
    if (items.length > 0) lines.push(`"${key}": ${block(open, items, close)}`)
  }
  return `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`
}

function block(open: string, items: readonly string[], close: string): string {
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.map((item) => `    ${item}`).join(',\n')}\n  ${close}`
}

function zoneText(zone: Zone): string {
  return writeFields([
    ['id', zone.id],
    ['name', zone.name],
    ['cidrs', filled(zone.cidrs)],
    ['trust', zone.trust],
    ['box', ordered(zone.box, ['x', 'y', 'width', 'height'])],
  ])
}

function machineText(machine: Machine): string {
  return writeFields([
    ['id', machine.id],
    ['name', machine.name],
    ['roles', filled(machine.roles)],
    ['zone', machine.zone],
    ['choices', machine.choices && { fields: sortedFields(machine.choices) }],
    ['members', filled(machine.members.map(memberFields))],
    ['position', ordered(machine.position, ['x', 'y'])],
  ])
}

function memberFields(member: Member): { readonly fields: readonly Field[] } {
  return {
    fields: [
      ['name', member.name],
      ['address', member.address],
    ],
  }
}

function linkText(link: Link): string {
  return writeFields([
    ['id', link.id],
    ['ends', link.ends],
  ])
}

function decisionText(decision: Decision): string {
  return writeFields([
    ['flow', decision.flow],
    ['state', decision.state],
    ['note', decision.note],
  ])
}

function requestFields(plan: Plan): readonly Field[] {
  const keys = ['requester', 'owner', 'justification', 'ticket', 'neededFrom', 'expires'] as const
  return keys.map((key): Field => [key, plan.request[key]]).filter(([, value]) => value !== undefined)
}

function filled<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items
}

function ordered<T extends object>(record: T | undefined, keys: readonly (keyof T & string)[]): unknown {
  return record && { fields: keys.map((key): Field => [key, record[key]]) }
}

function sortedFields(record: Readonly<Record<string, unknown>>): readonly Field[] {
  return Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b))
}

function fieldLines(fields: readonly Field[]): readonly string[] {
  return fields.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
}

/** `{ "id": "m1", "roles": ["vmm-server"] }`; undefined fields are left out. Written by hand, because an object cannot keep number-like keys in order. */
function writeFields(fields: readonly Field[]): string {
  const present = fields.filter(([, value]) => value !== undefined)
  return `{ ${present.map(([key, value]) => `${JSON.stringify(key)}: ${writeValue(value)}`).join(', ')} }`
}

function writeValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`
  if (typeof value === 'object' && value !== null && 'fields' in value)
    return writeFields(value.fields as readonly Field[])
  return JSON.stringify(value)
}
