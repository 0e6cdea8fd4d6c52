import { checkOf } from './check.ts'

const server = 'vmm-server'

/** A deployment has a VMM server. A plan without machines is not one yet. */
export const checkServer = checkOf(['roles'], ({ roles: machines }) =>
  machines.length > 0 && !machines.some(({ roles }) => roles.includes(server)) ? [{ kind: 'no-vmm-server' }] : [],
)
