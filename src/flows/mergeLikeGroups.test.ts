import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ask } from './ask.ts'
import type { EndGroup } from './endGroups.ts'
import { isAlone } from './endGroups.ts'
import type { GroupPair } from './groupPair.ts'
import { type GroupedPairs, mergeLikeGroups } from './mergeLikeGroups.ts'
import { finish } from './steps.ts'

const asks = (port: number): readonly Ask[] => [
  { service: { text: `tcp/${port}`, transport: 'tcp', port: { from: port, to: port } }, reasons: [], note: '' },
]
const [web, sql] = [asks(443), asks(1433)]

function group(keys: string, zone = '', single = true): EndGroup {
  const ends = [...keys].map((key) => ({
    key,
    single,
    end: { machine: key, zone: null, name: key, address: key, fault: null },
  }))
  return { ends, family: null, zones: [zone] }
}

/** Everybody asks everybody else for the same. */
function mesh(groups: readonly EndGroup[], list: readonly Ask[]): readonly GroupPair[] {
  return groups.flatMap((one, source) =>
    groups.flatMap((_, destination) =>
      source === destination && isAlone(one) ? [] : [{ source, destination, asks: list }],
    ),
  )
}

const merge = (groups: readonly EndGroup[], pairs: readonly GroupPair[]) => finish(mergeLikeGroups(groups, pairs))
const brief = ({ groups, pairs }: GroupedPairs) =>
  pairs.map(({ source, destination, asks: [ask] }) =>
    [source, destination].map((at) => groups[at]?.ends.map(({ key }) => key).join('')).concat(ask?.service.text ?? ''),
  )

describe('mergeLikeGroups', () => {
  test('hosts that all reach each other are one group, although none reaches itself', () => {
    const hosts = [...'abcdefgh'].map((key) => group(key))
    expect(brief(merge(hosts, mesh(hosts, web)))).toEqual([['abcdefgh', 'abcdefgh', 'tcp/443']])
  })

  test('who asks for something else, or stands elsewhere, stays apart', () => {
    const hosts = [group('a'), group('b'), group('c', 'z1'), group('d')]
    const to = group('s')
    const pairs = [0, 1, 2, 3].map((source) => ({ source, destination: 4, asks: source === 3 ? sql : web }))
    expect(brief(merge([...hosts, to], pairs))).toEqual([
      ['ab', 's', 'tcp/443'],
      ['c', 's', 'tcp/443'],
      ['d', 's', 'tcp/1433'],
    ])
  })

  test('a network, which does reach itself, joins hosts that all reach each other', () => {
    const ends = [group('a'), group('b'), group('n', '', false)]
    expect(brief(merge(ends, mesh(ends, web)))).toEqual([['abn', 'abn', 'tcp/443']])
  })

  test('a computer that is alike on one side only keeps its own pair free', () => {
    const ends = [group('a'), group('b'), group('c')]
    const pairs = [
      { source: 0, destination: 1, asks: web },
      { source: 2, destination: 0, asks: web },
      { source: 2, destination: 1, asks: web },
    ]
    const merged = merge(ends, pairs)
    expect(new Set(brief(merged).map(String))).toEqual(new Set(['a,b,tcp/443', 'c,a,tcp/443', 'c,b,tcp/443']))
  })
})

const drawnGroups = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 2 }), zone: fc.constantFrom('', 'z'), single: fc.boolean() }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((drafts) =>
    drafts.map(({ size, zone, single }, at) => group('abcdefghijklmn'.slice(2 * at, 2 * at + size), zone, single)),
  )

test('law: the same tuples between the same zones, in no more groups and pairs', () => {
  const drawn = drawnGroups.chain((groups) =>
    fc.record({
      groups: fc.constant(groups),
      lists: fc.array(fc.constantFrom(null, web, web, sql), {
        minLength: groups.length ** 2,
        maxLength: groups.length ** 2,
      }),
    }),
  )
  fc.assert(
    fc.property(drawn, ({ groups, lists }) => {
      const pairs = lists.flatMap((list, at): GroupPair[] => {
        const [source, destination] = [Math.floor(at / groups.length), at % groups.length]
        const none = list === null || (source === destination && isAlone(groups[source]))
        return none ? [] : [{ source, destination, asks: list }]
      })
      const merged = merge(groups, pairs)
      expect(tuples(merged)).toEqual(tuples({ groups, pairs }))
      expect(merged.pairs.length).toBeLessThanOrEqual(pairs.length)
      expect(merged.groups.length).toBeLessThanOrEqual(groups.length)
    }),
    { numRuns: 500 },
  )
})

/** Every tuple with the zones of its group; the list keeps what is there twice. */
function tuples({ groups, pairs }: GroupedPairs): readonly string[] {
  return pairs
    .flatMap(({ source, destination, asks: list }) => {
      const [from, to] = [groups[source], groups[destination]]
      return (from?.ends ?? []).flatMap((one) =>
        (to?.ends ?? [])
          .filter((other) => one.key !== other.key || !one.single)
          .map((other) => `${one.key}@${from?.zones} ${other.key}@${to?.zones} ${list[0]?.service.text}`),
      )
    })
    .sort()
}
