import { notify } from '#session/session.ts'
import type { LaterCode } from '#ui/laterCode.ts'

/** The code; null when it cannot be fetched, of which the user is told. */
export async function fetchOrTell<T>(code: LaterCode<T>): Promise<T | null> {
  try {
    return await code.fetch()
  } catch {
    const details = ['Is the network there? Then ask for it again.']
    notify({ tone: 'error', text: 'A part of Portolan could not be fetched.', details })
    return null
  }
}
