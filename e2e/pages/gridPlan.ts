/** Machines in a row of the grid. */
const perRow = 40

/** The corner of a machine of a grid plan, in canvas units. */
export const placeInGrid = (at: number): { readonly x: number; readonly y: number } => ({
  x: (at % perRow) * 300,
  y: Math.floor(at / perRow) * 120,
})

/** The name of a machine of a grid plan; the first is VMM01. */
export const nameInGrid = (at: number): string => (at === 0 ? 'VMM01' : `HV${String(at).padStart(4, '0')}`)

/** Above the grid stand two machines with a link of their own, VMM02 and SQL01. */
export const pair = { vmm: { x: 5000, y: -600 }, sql: { x: 5700, y: -600 } }

/**
 * A plan of so many machines on a grid, and the pair: a VMM server, linked to every other one, which are hosts: HV0001, HV0002, …
 * The ids are m0, m1, …; v2 and s1 are those of the pair, l1, l2, … the links', p1 that of the pair.
 */
export function gridPlan(count: number): string {
  const machines = Array.from({ length: count }, (_, at) => ({
    id: `m${at}`,
    name: nameInGrid(at),
    roles: [at === 0 ? 'vmm-server' : 'hyperv-host'],
    members: [] as { name: string; address: string }[],
    position: placeInGrid(at),
  }))
  const links = machines.slice(1).map(({ id }, at) => ({ id: `l${at + 1}`, ends: ['m0', id] }))
  machines.push(
    { id: 'v2', name: 'VMM02', roles: ['vmm-server'], members: [], position: pair.vmm },
    { id: 's1', name: 'SQL01', roles: ['sql-server'], members: [], position: pair.sql },
  )
  links.push({ id: 'p1', ends: ['v2', 's1'] })
  return JSON.stringify({
    ...{ format: 'portolan', version: 1, catalog: 'vmm-2016', name: 'Large', zones: [] },
    ...{ machines, links },
  })
}
