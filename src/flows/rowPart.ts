import { byCodeUnit } from '#plan/byCodeUnit.ts'
import { coverBoxes } from './consolidate/coverBoxes.ts'
import type { Edge } from './consolidate/coverProblem.ts'
import type { PlainTuple } from './expandRow.ts'
import { endOrder } from './likeEnds.ts'
import { finish } from './steps.ts'
import type { IsTuple, PlainRow } from './tupleIndex.ts'
import { plainTuples } from './tupleIndex.ts'

/** The tuples of a row that are wanted, in few rows: none when none is, the row itself when all are. */
export function rowPart(row: PlainRow, wanted: (tuple: PlainTuple) => boolean, isTuple: IsTuple): readonly PlainRow[] {
  const chosen: PlainTuple[] = []
  let all = 0
  for (const tuple of plainTuples(row, isTuple)) {
    all += 1
    if (wanted(tuple)) chosen.push(tuple)
  }
  if (chosen.length === 0) return []
  return chosen.length === all ? [row] : boxesOf(row, chosen, isTuple)
}

function boxesOf(row: PlainRow, tuples: readonly PlainTuple[], isTuple: IsTuple): readonly PlainRow[] {
  const items = [...new Set([...row.sources, ...row.destinations])].sort((a, b) => byCodeUnit(endOrder(a), endOrder(b)))
  const numbers = new Map(items.map((item, at) => [item, at]))
  const pairs = new Map<number, number[]>()
  for (const { source, destination, service } of tuples) {
    const at = (numbers.get(source) ?? 0) * items.length + (numbers.get(destination) ?? 0)
    const list = pairs.get(at)
    if (list === undefined) pairs.set(at, [row.services.indexOf(service)])
    else list.push(row.services.indexOf(service))
  }
  const values: (readonly number[])[] = []
  const known = new Map<string, number>()
  const edges = Array.from(pairs, ([at, services]): Edge => {
    const value = known.get(services.join()) ?? values.push(services) - 1
    known.set(services.join(), value)
    return { source: Math.floor(at / items.length), destination: at % items.length, value }
  })
  const isFree = (item: number) => !isTuple(items[item] ?? '', items[item] ?? '')
  const { boxes } = finish(coverBoxes({ edges, values, isFree }))
  const texts = (places: readonly number[], from: readonly string[]) => places.flatMap((place) => from[place] ?? [])
  return boxes.map(({ sources, destinations, services }) => ({
    firewall: row.firewall,
    sources: texts(sources, items),
    destinations: texts(destinations, items),
    services: texts(services, row.services),
  }))
}
