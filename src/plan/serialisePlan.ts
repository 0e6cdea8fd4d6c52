import { byCodeUnit } from './byCodeUnit.ts'
import type { Decision, Link, Machine, Member, Note, Plan, SavedView, Zone } from './plan.ts'
import { detailFields, requestSections, type Section } from './requestSections.ts'
import { block, type Field, fieldLines, filled, once, ordered, sortedFields, writeFields } from './writeFields.ts'

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
  const optional: readonly Section[] = [
    ['notes', '[', plan.notes.map(noteText), ']'],
    ['choices', '{', fieldLines(sortedFields(plan.choices)), '}'],
    ['settings', '{', fieldLines(sortedFields(plan.settings)), '}'],
    ['packs', '[', [...plan.packs].sort(byCodeUnit).map((pack) => JSON.stringify(pack)), ']'],
    ['decisions', '[', inOrder(plan.decisions).map(decisionText), ']'],
    ['request', '{', fieldLines(detailFields(plan.request)), '}'],
    ...requestSections(plan),
    ['views', '[', plan.views.map(viewText), ']'],
  ]
  if (plan.includeInside) lines.push('"includeInside": true')
  for (const [key, open, items, close] of optional) {
    if (items.length > 0) lines.push(`"${key}": ${block(open, items, close)}`)
  }
  return `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`
}

const zoneText = once((zone: Zone) =>
  writeFields([
    ['id', zone.id],
    ['name', zone.name],
    ['cidrs', filled(zone.cidrs)],
    ['trust', zone.trust],
    ['box', zone.box && ordered(zone.box, ['x', 'y', 'width', 'height'])],
    ['parent', zone.parent],
    ['locked', zone.locked],
    ['collapsed', zone.collapsed],
  ]),
)

const machineText = once((machine: Machine) =>
  writeFields([
    ['id', machine.id],
    ['name', machine.name],
    ['roles', filled(machine.roles)],
    ['zone', machine.zone],
    ['choices', machine.choices && { fields: sortedFields(machine.choices) }],
    ['members', filled(machine.members.map(memberFields))],
    ['position', machine.position && ordered(machine.position, ['x', 'y'])],
    ['locked', machine.locked],
  ]),
)

function memberFields(member: Member): { readonly fields: readonly Field[] } {
  return {
    fields: [
      ['name', member.name],
      ['address', member.address],
    ],
  }
}

const linkText = once((link: Link) =>
  writeFields([
    ['id', link.id],
    ['ends', link.ends],
    ['flows', link.flows?.map((flow) => ordered(flow, ['initiator', 'transport', 'port', 'service', 'reason']))],
    ['note', link.note],
  ]),
)

const noteText = once((note: Note) =>
  writeFields([
    ['id', note.id],
    ['text', note.text],
    ['position', ordered(note.position, ['x', 'y'])],
    ['size', note.size && ordered(note.size, ['width', 'height'])],
  ]),
)

const decisionText = once((decision: Decision) =>
  writeFields([
    ['flow', decision.flow],
    ['state', decision.state],
    ['note', decision.note],
    ['by', decision.by],
  ]),
)

const viewText = once((view: SavedView) =>
  writeFields([
    ['id', view.id],
    ['name', view.name],
    ['query', view.query],
    ['hides', view.hides],
    ['area', view.area && ordered(view.area, ['x', 'y', 'width', 'height'])],
  ]),
)

/** Operations keep decisions in order, and they are the longest list to sort. */
function inOrder(decisions: readonly Decision[]): readonly Decision[] {
  const ordered = decisions.every(({ flow }, at) => at === 0 || byCodeUnit(decisions[at - 1]?.flow ?? '', flow) <= 0)
  return ordered ? decisions : [...decisions].sort((a, b) => byCodeUnit(a.flow, b.flow))
}
