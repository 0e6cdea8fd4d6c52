import { setParentOfZones, updateZones, withoutZones } from '#plan/operations/zoneOperations.ts'
import type { Plan, Trust, Zone } from '#plan/plan.ts'
import { zonesById } from '#plan/planIndex.ts'
import { selectZone } from '#session/selection.ts'
import { tableWords } from '#words/tableWords.ts'
import { shownName } from '#words/uiWords.ts'
import { zoneWords } from '#words/zoneWords.ts'
import { readCidrs } from '../readCidrs.ts'
import { trusts } from '../trusts.ts'
import { addZoneRows } from './addZoneRows.ts'
import { headings } from './headings.ts'
import { means, type PlanTable, putting, type Read, refuse } from './planTable.ts'
import { readName, readOption, readZone } from './readCells.ts'

const words = tableWords.columns
const { notStated } = zoneWords

/** A row each zone: name, networks, trust, the zone around it, and how many machines stand in it. */
export function zoneTable(plan: Plan): PlanTable<Zone> {
  const zones = zonesById(plan)
  const counts = new Map<string, number>()
  for (const { zone } of plan.machines) if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1)
  return {
    columns: [
      {
        ...{ id: 'name', title: words.name, width: 160, text: ({ name }) => name, edit: {}, className: 'font-medium' },
        cell: ({ name }) => shownName(name),
        headings: headings.name,
        put: putting(readName, (before, values) =>
          updateZones(before, new Map(values.map(({ row, value }) => [row.id, { name: value }]))),
        ),
      },
      {
        ...{ id: 'networks', title: words.networks, width: 220, className: 'font-mono text-[12px]', edit: {} },
        headings: headings.networks,
        text: ({ cidrs }) => cidrs.join(', '),
        put: putting(readNetworks, (before, values) =>
          updateZones(before, new Map(values.map(({ row, value }) => [row.id, { cidrs: value }]))),
        ),
      },
      {
        ...{ id: 'trust', title: words.trust, width: 130 },
        text: ({ trust }) => (trust === undefined ? notStated : zoneWords[trust]),
        edit: { options: () => [notStated, ...trusts.values()] },
        put: putting(
          (text) => readOption(text, trusts, notStated),
          (before, values) =>
            updateZones(before, new Map(values.map(({ row, value }) => [row.id, { trust: value as Trust | null }]))),
        ),
      },
      {
        ...{ id: 'parent', title: words.parent, width: 160 },
        text: ({ parent }) => zones.get(parent ?? '')?.name ?? tableWords.outside,
        edit: {
          options: ({ id }) => [
            tableWords.outside,
            ...plan.zones.filter((zone) => zone.id !== id).map(({ name }) => name),
          ],
        },
        put: putting(
          (text, _row, before) => readZone(text, before),
          (before, values) => setParentOfZones(before, new Map(values.map(({ row, value }) => [row.id, value]))),
        ),
      },
      {
        ...{ id: 'machines', title: words.machines, width: 90, isNumber: true },
        text: ({ id }) => String(counts.get(id) ?? 0),
      },
    ],
    ...{ rows: plan.zones, idOf: ({ id }) => id, nameOf: ({ name }) => name, selectionOf: ({ id }) => selectZone(id) },
    add: addZoneRows,
    remove: (before, rows) => ({ ok: true, plan: withoutZones(before, new Set(rows.map(({ id }) => id))) }),
  }
}

function readNetworks(text: string): Read<readonly string[]> {
  const { cidrs, fault } = readCidrs(text)
  if (fault === null) return means(cidrs)
  const reason = `${fault.text}: ${fault.reason}`
  return refuse(fault.suggestion === undefined ? reason : tableWords.refusals.suggestion(reason, fault.suggestion))
}
