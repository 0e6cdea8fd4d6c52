import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Link } from '#plan/plan.ts'
import { flowOf, longestFlows } from './drawing.test-support.ts'
import { arrowAlong, countLabel, linkLabel, portsText } from './linkLabel.ts'
import { labelAdvance, labelLineLength } from './metrics.ts'
import type { Side } from './side.ts'

const link: Link = { id: 'l1', ends: ['a', 'b'] }
const texts = (label: { readonly lines: readonly { readonly text: string }[] }) => label.lines.map((line) => line.text)

test('ports are grouped by transport, adjacent ones joined', () => {
  const flows = [
    flowOf(link, 0, 'icmp'),
    flowOf(link, 0, 'udp', 623),
    ...[5986, 135, 5985, 443].map((port) => flowOf(link, 0, 'tcp', port)),
  ]
  expect(portsText(flows)).toBe('TCP 135, 443, 5985–5986 · UDP 623 · ICMP')
  expect(portsText([])).toBe('')
})

test('a label has a line for each direction, led by the arrow it has in the picture', () => {
  const flows = [flowOf(link, 0, 'tcp', 443), flowOf(link, 0, 'icmp'), flowOf(link, 1, 'tcp', 8100)]
  const label = linkLabel(link, flows, '↓')
  expect(label.lines).toEqual([
    { text: '↓ TCP 443 · ICMP', direction: 'forward' },
    { text: '↑ TCP 8100', direction: 'backward' },
  ])
  expect(label.title).toEqual({ forward: 'TCP 443 · ICMP', backward: 'TCP 8100' })
  expect(texts(linkLabel({ ...link, ends: ['b', 'a'] }, flows, '→'))).toEqual(['→ TCP 8100', '← TCP 443 · ICMP'])
})

test('long lists go on in lines indented below the arrow', () => {
  expect(texts(linkLabel(link, longestFlows(link), '→'))).toEqual([
    '→ TCP 80, 135, 139, 443,',
    '\u00a0\u00a0445, 5985–5986,',
    '\u00a0\u00a049152–65535 · ICMP',
    '← TCP 443',
  ])
})

test('rejected flows are left out', () => {
  const flows = [flowOf(link, 0, 'tcp', 443), flowOf(link, 0, 'icmp')]
  const [first, second] = flows.map((flow) => flow.id)
  expect(texts(linkLabel(link, flows, '→', new Set([first ?? ''])))).toEqual(['→ ICMP'])
  expect(texts(linkLabel(link, flows, '→', new Set([first ?? '', second ?? ''])))).toEqual(['all rejected'])
  expect(texts(linkLabel(link, [], '→'))).toEqual(['no ports'])
})

test('the chip counts what is left', () => {
  expect(texts(countLabel(linkLabel(link, longestFlows(link), '→')))).toEqual(['10 ports'])
  expect(texts(countLabel(linkLabel(link, [flowOf(link, 0, 'icmp')], '→')))).toEqual(['1 port'])
})

test('the arrow follows the picture', () => {
  const route = (startSide: Side, endSide: Side, x: number, y: number) => ({
    points: [
      { x: 0, y: 0 },
      { x, y },
    ],
    startSide,
    endSide,
  })
  expect(arrowAlong(route('right', 'left', 100, 900))).toBe('→')
  expect(arrowAlong(route('left', 'right', -100, 0))).toBe('←')
  expect(arrowAlong(route('bottom', 'top', 0, 100))).toBe('↓')
  expect(arrowAlong(route('top', 'left', 100, -300))).toBe('↑')
  expect(arrowAlong(route('right', 'right', 10, 300))).toBe('↓')
})

test('no line is longer than a label may be, every line fits its box, and no port is lost', () => {
  const port = fc.integer({ min: 1, max: 65535 })
  const flow = fc.tuple(fc.constantFrom(0 as const, 1 as const), fc.constantFrom('tcp' as const, 'udp' as const), port)
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 40 }), (wanted) => {
      const flows = wanted.map(([from, transport, number]) => flowOf(link, from, transport, number))
      const label = linkLabel(link, flows, '→')
      for (const { text } of label.lines) {
        expect(text.length).toBeLessThanOrEqual(labelLineLength)
        expect(text.length * labelAdvance).toBeLessThan(label.width)
      }
      for (const direction of ['forward', 'backward'] as const) {
        const lines = label.lines.filter((line) => line.direction === direction)
        const words = (text: string) => text.split(/[\s,·→←]+/).filter((word) => word !== '')
        expect(lines.flatMap((line) => words(line.text))).toEqual(words(label.title[direction]))
      }
    }),
  )
})
