import { comparePortRanges } from '#net/port.ts'
import { byCodeUnit } from '#plan/byCodeUnit.ts'
import type { Ask, Service } from './ask.ts'
import type { CoverProblem } from './consolidate/coverProblem.ts'
import { isAlone } from './endGroups.ts'
import type { Partition } from './partitions.ts'

/** A partition as numbers, and the way back from them. Items are places in the outlet's groups. */
export interface PartitionProblem extends CoverProblem {
  /** Service number → service, ports in ascending order. */
  readonly services: readonly Service[]
  /** source * groups + destination → what is asked for. */
  readonly asks: ReadonlyMap<number, readonly Ask[]>
}

export function partitionProblem({ pairs, outlet: { groups } }: Partition): PartitionProblem {
  const lists = [...new Set(pairs.map(({ asks }) => asks))]
  const services = [...new Set(lists.flatMap((asks) => asks.map(({ service }) => service)))].sort(compareServices)
  const numbers = new Map(services.map((service, number) => [service, number]))
  const values: (readonly number[])[] = []
  const known = new Map<string, number>()
  const numberOf = new Map(
    lists.map((asks) => {
      const list = [...new Set(asks.map(({ service }) => numbers.get(service) ?? 0))].sort((a, b) => a - b)
      const value = known.get(list.join()) ?? values.push(list) - 1
      known.set(list.join(), value)
      return [asks, value] as const
    }),
  )
  return {
    edges: pairs.map(({ source, destination, asks }) => ({ source, destination, value: numberOf.get(asks) ?? 0 })),
    values,
    isFree: (item) => isAlone(groups[item]),
    services,
    asks: new Map(pairs.map(({ source, destination, asks }) => [source * groups.length + destination, asks])),
  }
}

function compareServices(a: Service, b: Service): number {
  if (a.port === null || b.port === null) return byCodeUnit(a.text, b.text)
  return byCodeUnit(a.transport, b.transport) || comparePortRanges(a.port, b.port)
}
