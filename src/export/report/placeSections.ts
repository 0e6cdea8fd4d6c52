import type { Plan } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { inventory, inventoryHeadings } from '../inventory.ts'
import { element, type MarkupElement } from './markup.ts'
import { lines, named, section, table } from './reportParts.ts'
import type { ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'

/** Every computer with its address. */
export function machineSection({ plan, catalogue }: ReportSubject): MarkupElement {
  const rows = inventory(plan, catalogue).map((cells) => cells.map((cell) => element('bdi', '', cell)))
  return section('machines', table('', inventoryHeadings, rows, texts.noMachines))
}

/** Zones, firewalls and roles: what the words of the request stand for. */
export function placeSection({ plan, catalogue }: ReportSubject): MarkupElement {
  const used = new Set(plan.machines.flatMap(({ roles }) => roles))
  const roles = catalogue.roles.filter(({ id }) => used.has(id))
  return section(
    'places',
    element('h3', '', texts.zones),
    table('', texts.zoneHeads, zoneRows(plan), texts.noZones),
    element('h3', '', texts.firewalls),
    table('', texts.firewallHeads, firewallRows(plan), texts.noFirewalls),
    element('h3', '', texts.roles),
    table(
      'narrow',
      texts.roleHeads,
      roles.map(({ name, sentence }) => [named(name), sentence]),
      texts.noMachines,
    ),
  )
}

function zoneRows(plan: Plan) {
  return plan.zones.map((zone) => [
    named(zone.name),
    lines(...zone.cidrs.map((cidr) => element('bdi', 'code', cidr))),
    zone.trust ?? texts.none,
    zone.parent === undefined ? texts.none : zoneName(plan, zone.parent),
    String(plan.machines.filter((machine) => machine.zone === zone.id).length),
  ])
}

function firewallRows(plan: Plan) {
  return plan.firewalls.map(({ id, name, owner = texts.none, queue = texts.none }) => [
    named(name),
    element('bdi', '', owner),
    element('bdi', '', queue),
    lines(
      ...plan.boundaries
        .filter(({ firewalls }) => firewalls.includes(id))
        .map(({ between: [one, other] }) => element('span', '', zoneName(plan, one), ' – ', zoneName(plan, other))),
    ),
  ])
}

function zoneName(plan: Plan, id: string | null): MarkupElement {
  return id === null ? element('span', '', texts.outside) : named(zonesById(plan).get(id)?.name ?? id)
}
