import type { PortRange } from '#net/port.ts'

/** The system ports of RFC 6335 end here. */
const highestNamedPort = 1023

/** Whether a range opens the named services and goes on beyond them, which is as wide as any port. */
export function meansAnyPort({ from, to }: PortRange): boolean {
  return from <= highestNamedPort && to > highestNamedPort
}
