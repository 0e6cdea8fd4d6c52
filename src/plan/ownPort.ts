/** Why this port does not go with this transport, as a plain sentence; null when it does. Its value is the schema's business. */
export function ownPortFault({
  transport,
  port,
}: {
  readonly transport: 'tcp' | 'udp' | 'icmp'
  readonly port?: number | string
}): string | null {
  if (transport === 'icmp') return port === undefined ? null : 'ICMP has no ports.'
  return port === undefined ? `A ${transport.toUpperCase()} flow needs a port: without one it would be any.` : null
}
