import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish } from '../steps.ts'
import { coverBoxes } from './coverBoxes.ts'
import type { Box, Cover, CoverProblem, Edge } from './coverProblem.ts'
import { groupEdges } from './groupEdges.ts'
import { mergeTwins } from './mergeTwins.ts'

const solve = (problem: CoverProblem): Cover => finish(coverBoxes(problem))

/** "0>1:a" for each cell of the boxes, without the free pairs. */
function cells(boxes: readonly Box[], { isFree }: Pick<CoverProblem, 'isFree'>): Set<string> {
  const found = new Set<string>()
  for (const { sources, destinations, services } of boxes) {
    for (const s of sources) {
      for (const d of destinations) {
        for (const v of services) if (s !== d || !isFree(s)) found.add(`${s}>${d}:${v}`)
      }
    }
  }
  return found
}

const wanted = ({ edges, values }: CoverProblem) =>
  new Set(
    edges.flatMap(({ source, destination, value }) =>
      (values[value] ?? []).map((v) => `${source}>${destination}:${v}`),
    ),
  )

/** Pairs "source destination" with their services: equal service lists become one value. */
function problemOf(pairs: Readonly<Record<string, readonly number[]>>, free = true): CoverProblem {
  const values: (readonly number[])[] = []
  const edges = Object.entries(pairs).map(([pair, services]): Edge => {
    const [source = 0, destination = 0] = pair.split(' ').map(Number)
    const known = values.findIndex((value) => value.join() === services.join())
    const value = known < 0 ? values.push(services) - 1 : known
    return { source, destination, value }
  })
  return { edges, values, isFree: () => free }
}

function mesh(size: number, services: readonly number[], free: boolean): CoverProblem {
  const pairs: Record<string, readonly number[]> = {}
  for (let s = 0; s < size; s += 1) for (let d = 0; d < size; d += 1) if (s !== d) pairs[`${s} ${d}`] = services
  return problemOf(pairs, free)
}

describe('coverBoxes', () => {
  test('a star with equal services is one box', () => {
    const { boxes, lowerBound } = solve(problemOf({ '0 1': [1, 2], '0 2': [1, 2], '0 3': [1, 2] }))
    expect(boxes).toEqual([{ sources: [0], destinations: [1, 2, 3], services: [1, 2] }])
    expect(lowerBound).toBe(1)
  })

  test('what differs in a service is a box of its own, and what is shared is not said twice', () => {
    const { boxes, lowerBound } = solve(problemOf({ '0 8': [1], '0 9': [1, 2], '3 9': [2] }))
    expect(boxes).toEqual([
      { sources: [0], destinations: [8, 9], services: [1] },
      { sources: [0, 3], destinations: [9], services: [2] },
    ])
    expect(lowerBound).toBe(2)
  })

  test('all to all is one box, because nobody needs a firewall towards itself', () => {
    const { boxes, lowerBound } = solve(mesh(30, [7], true))
    const all = Array.from({ length: 30 }, (_, at) => at)
    expect(boxes).toEqual([{ sources: all, destinations: all, services: [7] }])
    expect(lowerBound).toBe(1)
    expect(solve(mesh(4, [7], false)).lowerBound).toBeGreaterThan(1)
  })

  test('a hub that is one of its own clients needs no row of its own', () => {
    const pairs = { '1 0': [5], '2 0': [5], '0 9': [6] }
    expect(solve(problemOf(pairs)).boxes).toHaveLength(2)
  })

  test('parts without a common computer do not change each other', () => {
    const one = { '0 1': [1], '0 2': [1, 2], '3 2': [2] }
    const other = { '10 11': [1, 2], '12 11': [2] }
    const together = solve(problemOf({ ...one, ...other })).boxes
    for (const alone of [one, other])
      expect(together).toEqual(expect.arrayContaining([...solve(problemOf(alone)).boxes]))
  })

  test('nothing needs nothing', () => {
    expect(solve({ edges: [], values: [], isFree: () => true })).toEqual({ boxes: [], lowerBound: 0 })
  })
})

const problems: fc.Arbitrary<CoverProblem> = fc
  .record({
    values: fc.array(fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 }),
    cells: fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8), fc.nat(3)), {
      maxLength: 50,
      selector: ([s, d]) => `${s} ${d}`,
    }),
    free: fc.constantFrom('all', 'none', 'odd'),
  })
  .map(({ values, cells: drawn, free }) => {
    const isFree = (item: number) => free === 'all' || (free === 'odd' && item % 2 === 1)
    const edges = drawn
      .filter(([source, destination]) => source !== destination || !isFree(source))
      .map(([source, destination, value]) => ({ source, destination, value: value % values.length }))
    return { edges, isFree, values: values.map((list) => [...list].sort((a, b) => a - b)) }
  })

test('law: boxes hold exactly what is wanted, no fewer than the bound, and the order of edges does not count', () => {
  fc.assert(
    fc.property(problems, fc.infiniteStream(fc.nat()), (problem, keys) => {
      const { boxes, lowerBound } = solve(problem)
      expect(cells(boxes, problem)).toEqual(wanted(problem))
      expect(lowerBound).toBeLessThanOrEqual(boxes.length)
      const shuffled = problem.edges
        .map((edge) => ({ edge, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ edge }) => edge)
      expect(solve({ ...problem, edges: shuffled }).boxes).toEqual(boxes)
    }),
    { numRuns: 1500 },
  )
})

test('law: plain grouping holds exactly what is wanted too', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const boxes = groupEdges(finish(mergeTwins(problem.edges, problem.isFree)), problem.values)
      expect(cells(boxes, problem)).toEqual(wanted(problem))
    }),
    { numRuns: 1000 },
  )
})

test('law: on small problems the bound is never above the best cover there is', () => {
  const small = fc.uniqueArray(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(1)), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(small, fc.boolean(), (list, free) => {
      const pairs: Record<string, number[]> = {}
      for (const [s, d, v] of list) if (!free || s !== d) pairs[`${s} ${d}`] = [...(pairs[`${s} ${d}`] ?? []), v].sort()
      const problem = problemOf(pairs, free)
      const need = wanted(problem)
      expect(solve(problem).lowerBound).toBeLessThanOrEqual(bestCover(need, problem))
    }),
    { numRuns: 150 },
  )
})

/** The size of the smallest cover, by trying all of them. */
function bestCover(need: ReadonlySet<string>, problem: CoverProblem): number {
  const subsets = [[0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]]
  const covers: ReadonlySet<string>[] = []
  for (const sources of subsets) {
    for (const destinations of subsets) {
      for (const services of [[0], [1], [0, 1]]) {
        const held = cells([{ sources, destinations, services }], problem)
        if (held.size > 0 && [...held].every((cell) => need.has(cell))) covers.push(held)
      }
    }
  }
  const search = (open: ReadonlySet<string>, used: number, best: number): number => {
    const [first] = open
    if (first === undefined) return used
    if (used + 1 >= best) return best
    let least = best
    for (const held of covers) {
      if (held.has(first)) least = search(new Set([...open].filter((cell) => !held.has(cell))), used + 1, least)
    }
    return least
  }
  return search(need, 0, need.size + 1)
}
