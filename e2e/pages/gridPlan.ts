/** Machines in a row of the grid. */
const perRow = 40

/** The corner of a machine of a grid plan, in canvas units. */
export const placeInGrid = (at: number): { readonly x: number; readonly y: number } => ({
  x: (at % perRow) * 300,
  y: Math.floor(at / perRow) * 120,
})

/** A plan of so many machines on a grid: a VMM server, linked to every other one, which are hosts: HV0001, HV0002, … */
export function gridPlan(count: number): string {
  const machines = Array.from({ length: count }, (_, at) => ({
    id: `m${at}`,
    name: at === 0 ? 'VMM01' : `HV${String(at).padStart(4, '0')}`,
    roles: [at === 0 ? 'vmm-server' : 'hyperv-host'],
    members: [],
    position: placeInGrid(at),
  }))
  const links = machines.slice(1).map(({ id }, at) => ({ id: `l${at + 1}`, ends: ['m0', id] }))
  return JSON.stringify({
    ...{ format: 'portolan', version: 1, catalog: 'vmm-2016', name: 'Large', zones: [] },
    ...{ machines, links },
  })
}
