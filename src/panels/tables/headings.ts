import { columnAliases } from '#plan/lists/columns.ts'

/** What pasted lists call the columns of the tables, in the form of `plainWord`. */
export const headings = {
  name: columnAliases.name,
  address: [...columnAliases.address, ...columnAliases.fqdn],
  role: columnAliases.role,
  zone: columnAliases.zone,
  machine: ['group', 'rack', 'cluster'],
  from: ['source', 'von', 'quelle'],
  to: ['destination', 'target', 'nach', 'ziel'],
  networks: ['network', 'cidr', 'cidrs', 'subnet', 'subnets', 'netz', 'netze'],
} as const
