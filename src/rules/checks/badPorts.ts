import { highestPort, lowestPort, type PortRange } from '#net/port.ts'
import type { CatalogueCheck } from './finding.ts'

/** Ports are whole numbers in 1–65535, and ranges are in order. */
export const badPorts: CatalogueCheck = ({ rules, settings, reservedPorts }) => {
  const ranges = [
    ...rules.flatMap(({ id, port }) => (port.kind === 'fixed' ? [{ item: id, range: port.range }] : [])),
    ...settings.map((setting) => ({ item: setting.id, range: setting.default })),
    ...reservedPorts.map(({ port }) => ({ item: String(port), range: { from: port, to: port } })),
  ]
  return ranges
    .filter(({ range }) => !isPortRange(range))
    .map(({ item, range }) => ({
      kind: 'bad-port',
      item,
      sentence: `${item} has the ports ${range.from} to ${range.to}, which are not in ${lowestPort}–${highestPort} and in order.`,
    }))
}

function isPortRange({ from, to }: PortRange): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && lowestPort <= from && from <= to && to <= highestPort
}
