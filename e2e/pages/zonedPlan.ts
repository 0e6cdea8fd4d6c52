/** Machines of a zone in a row, and rows. */
const [perRow, rows] = [10, 5]
const perZone = perRow * rows

/** The box of a zone of a zoned plan, in canvas units; they stand four in a row. */
export const zoneBoxAt = (zone: number) => ({
  ...{ x: (zone % 4) * 4600, y: Math.floor(zone / 4) * 1000 },
  ...{ width: 4420, height: 760 },
})

/** The corner of a machine of a zoned plan: of the zone, in the order of reading. */
export const placeInZone = (zone: number, at: number): { readonly x: number; readonly y: number } => {
  const { x, y } = zoneBoxAt(zone)
  return { x: x + 40 + (at % perRow) * 460, y: y + 60 + Math.floor(at / perRow) * 140 }
}

/**
 * A plan of 1,000 machines in 20 zones, Site 0 to Site 19, each with a VMM server that is linked to the zone's 49 hosts. All have
 * addresses, and every seventh is a group of three.
 */
export function zonedPlan(): string {
  const zones = Array.from({ length: 20 }, (_, zone) => ({
    id: `z${zone}`,
    name: `Site ${zone}`,
    cidrs: [`10.1.${zone}.0/24`],
    ...(zone % 3 === 2 && { trust: 'perimeter' }),
    box: zoneBoxAt(zone),
  }))
  const machines = zones.flatMap((zone, number) =>
    Array.from({ length: perZone }, (_, at) => ({
      id: `m${number}-${at}`,
      name: `${at === 0 ? 'VMM' : 'HV'}${number}-${at}`,
      roles: [at === 0 ? 'vmm-server' : 'hyperv-host'],
      zone: zone.id,
      members: Array.from({ length: at % 7 === 6 ? 3 : 1 }, (_, member) => ({
        name: `H${number}-${at}-${member}`,
        address: `10.1.${number}.${1 + at * 4 + member}`,
      })),
      position: placeInZone(number, at),
    })),
  )
  const links = machines.flatMap(({ id, roles, zone }) =>
    roles[0] === 'hyperv-host' ? [{ id: `l${id}`, ends: [`m${zone.slice(1)}-0`, id] }] : [],
  )
  return JSON.stringify({
    ...{ format: 'portolan', version: 1, catalog: 'vmm-2016', name: 'Zoned' },
    ...{ zones, machines, links },
  })
}
