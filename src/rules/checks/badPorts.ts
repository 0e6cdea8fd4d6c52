import { highestPort, lowestPort, type PortRange } from '#net/port.ts'
import { meansAnyPort } from '../meansAnyPort.ts'
import type { CatalogueCheck } from './finding.ts'

/** Ports are whole numbers in 1–65535, ranges are in order, and none is as wide as any port. */
export const badPorts: CatalogueCheck = ({ rules, settings, reservedPorts }) => {
  const ranges = [
    ...rules.flatMap(({ id, port }) => (port.kind === 'fixed' ? [{ item: id, range: port.range }] : [])),
    ...settings.map((setting) => ({ item: setting.id, range: setting.default })),
    ...reservedPorts.map(({ port }) => ({ item: String(port), range: { from: port, to: port } })),
  ]
  const wide = rules.flatMap(({ id, port }) =>
    port.kind === 'fixed' && isPortRange(port.range) && meansAnyPort(port.range)
      ? [{ kind: 'bad-port', item: id, sentence: `${id} has a range that is as wide as any port.` } as const]
      : [],
  )
  const broken = ranges
    .filter(({ range }) => !isPortRange(range))
    .map(({ item, range }) => ({
      kind: 'bad-port' as const,
      item,
      sentence: `${item} has the ports ${range.from} to ${range.to}, which are not in ${lowestPort}–${highestPort} and in order.`,
    }))
  return [...broken, ...wide]
}

function isPortRange({ from, to }: PortRange): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && lowestPort <= from && from <= to && to <= highestPort
}
