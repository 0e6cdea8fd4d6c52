import type { Problem } from '../problem.ts'
import type { Check } from './check.ts'

/** Every machine has a role, and the catalogue knows its roles. */
export const checkRoles: Check = ({ plan, catalogue }) => {
  const known = new Set(catalogue.roles.map(({ id }) => id))
  return plan.machines.flatMap((machine): readonly Problem[] => {
    if (machine.roles.length === 0) return [{ kind: 'machine-without-role', machine: machine.id }]
    const unknown = [...new Set(machine.roles)].filter((role) => !known.has(role))
    return unknown.map((role) => ({ kind: 'unknown-role', machine: machine.id, role }))
  })
}
