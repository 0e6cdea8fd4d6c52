const roles = ['vmm-server', 'hyperv-host', 'sql-server', 'library-server', 'wsus-server', 'file-server', 'bmc']

/** A plan of so many machines, no two of which are linked alike, so that a layout by links takes seconds over it. */
export function unlikePlan(count: number): string {
  const machines = Array.from({ length: count }, (_, at) => ({
    id: `m${at}`,
    name: `M${at}`,
    // Roles of their own keep them from being put into rows as a crowd.
    roles: [roles[at % roles.length], roles[Math.floor(at / roles.length) % roles.length]].filter(
      (role, place, all) => all.indexOf(role) === place,
    ),
    members: [],
    position: { x: (at % 20) * 480, y: Math.floor(at / 20) * 180 },
  }))
  const links = machines.flatMap(({ id }, at) =>
    [1, 7, 31].flatMap((step) => {
      const other = (at * step + step) % count
      return other > at ? [{ id: `l${at}-${step}`, ends: [id, `m${other}`] }] : []
    }),
  )
  return JSON.stringify({
    ...{ format: 'portolan', version: 1, catalog: 'vmm-2016', name: 'Unlike', zones: [] },
    ...{ machines, links },
  })
}
