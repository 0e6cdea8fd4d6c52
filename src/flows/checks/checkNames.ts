import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** NetBIOS names have 15 characters; VMM asks the servers of these roles to keep to that. */
const longestName = 15
const shortNamed = ['vmm-server', 'sql-server']

/** No two machines have one name, and the servers whose names VMM limits keep to the limit. */
export const checkNames: Check = ({ plan }) => {
  const named = new Map<string, string[]>()
  for (const { id, name } of plan.machines) {
    const key = name.trim().toLowerCase()
    const ids = named.get(key)
    if (ids) ids.push(id)
    else named.set(key, [id])
  }
  const twins = [...named]
    .filter(([name, ids]) => name !== '' && ids.length > 1)
    .map(([, machines]) => ({
      kind: 'duplicate-name' as const,
      name: plan.machines.find(({ id }) => id === machines[0])?.name.trim() ?? '',
      machines,
    }))
  const long = plan.machines
    .filter(({ roles }) => roles.some((role) => shortNamed.includes(role)))
    .flatMap(({ id, members }) =>
      members.flatMap(({ name }, member): readonly Problem[] => {
        const host = name.trim().split('.')[0] ?? ''
        return host.length > longestName ? [{ kind: 'name-too-long', machine: id, member }] : []
      }),
    )
  return [...twins, ...long]
}
