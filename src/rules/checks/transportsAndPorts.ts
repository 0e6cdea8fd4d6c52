import { transports } from '#net/transport.ts'
import type { Catalogue } from '../catalogue.ts'
import type { CatalogueCheck } from './finding.ts'

/** A line has exactly one transport; TCP and UDP have a destination port, ICMP has none. */
export const transportsAndPorts: CatalogueCheck = ({ rules }: Catalogue) =>
  rules.flatMap(({ id, transport, port }) => {
    if (!transports.includes(transport)) return [finding(id, `${id} has the transport "${transport}".`)]
    const portless = transport === 'icmp'
    if (portless === (port.kind === 'none')) return []
    return [finding(id, portless ? `${id} is ICMP and has a port.` : `${id} is ${transport} and has no port.`)]
  })

function finding(item: string, sentence: string) {
  return { kind: 'transport-and-port', item, sentence } as const
}
