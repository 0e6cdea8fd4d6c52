import type { Check } from './check.ts'

const server = 'vmm-server'

/** A deployment has a VMM server. A plan without machines is not one yet. */
export const checkServer: Check = ({ plan }) =>
  plan.machines.length > 0 && !plan.machines.some(({ roles }) => roles.includes(server))
    ? [{ kind: 'no-vmm-server' }]
    : []
