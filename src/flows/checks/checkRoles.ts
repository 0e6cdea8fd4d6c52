import type { Problem } from '../problem.ts'
import { checkOf } from './check.ts'

/** Every machine has a role, and the catalogue knows its roles. */
export const checkRoles = checkOf(['roles', 'catalogue'], ({ roles: machines, catalogue }) => {
  const known = new Set(catalogue.roles.map(({ id }) => id))
  return machines.flatMap((machine): readonly Problem[] => {
    if (machine.roles.length === 0) return [{ kind: 'machine-without-role', machine: machine.id }]
    const unknown = [...new Set(machine.roles)].filter((role) => !known.has(role))
    return unknown.map((role) => ({ kind: 'unknown-role', machine: machine.id, role }))
  })
})
