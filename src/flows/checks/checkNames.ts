import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'
import type { Subject } from './subject.ts'

/** NetBIOS names have 15 characters; VMM asks the servers of these roles to keep to that. */
const longestName = 15
const shortNamed = ['vmm-server', 'sql-server']

/** No two machines have one name, and the servers whose names VMM limits keep to the limit. */
export const checkNames = checkOf(['names', 'roles', 'members'], ({ names, roles, members }) => [
  ...twins(names),
  ...roles.flatMap((machine, place) =>
    machine.roles.some((role) => shortNamed.includes(role)) ? tooLong(machine.id, members[place]?.members ?? []) : [],
  ),
])

function twins(machines: Subject['names']): readonly Problem[] {
  const first = new Map<string, Subject['names'][number]>()
  const found = new Map<string, string[]>()
  for (const machine of machines) {
    const key = machine.name.trim().toLowerCase()
    const before = first.get(key)
    if (before === undefined) first.set(key, machine)
    else if (key !== '') found.set(key, [...(found.get(key) ?? [before.id]), machine.id])
  }
  if (found.size === 0) return []
  return Array.from(first).flatMap(([key, { name }]): readonly Problem[] => {
    const twins = found.get(key)
    return twins === undefined ? [] : [{ kind: 'duplicate-name', name: name.trim(), machines: twins }]
  })
}

function tooLong(machine: string, members: Subject['members'][number]['members']): readonly Problem[] {
  return members.flatMap(({ name }, member): readonly Problem[] => {
    const host = name.trim().split('.')[0] ?? ''
    return host.length > longestName ? [{ kind: 'name-too-long', machine, member }] : []
  })
}
