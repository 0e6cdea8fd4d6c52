import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish } from '#flows/steps.ts'
import { markdownExporter } from './markdown.ts'
import { markdownText } from './markdownText.ts'
import { clean, hostileText, requestOf } from './request.test-support.ts'

const render = (textAt: (place: string) => string, lines?: Parameters<typeof requestOf>[1]) =>
  finish(markdownExporter.render(requestOf(textAt, lines), {})).split('\n')

test('says the ticket once, then the lines', () => {
  const lines = render(clean)
  expect(lines[0]).toBe('# Firewall change request: Plan')
  expect(lines).toContain('- Requester: Requester')
  expect(lines).toContain('- Expires: 2027-01-31')
  expect(lines).toContain('- Rows: 1.')
  expect(lines.at(-2)).toContain('| 1 | Source zone | Source name | 10.0.1.10 |')
  expect(lines.at(-2)).toContain('| R0123456789 |')
})

test('says the justification once above when it is that of all rows, and in a row only where it differs', () => {
  const own = (justification: string) => ({ details: { justification }, justification: `${justification}. Why` })
  const cell = (line: string | undefined) => line?.split(' | ')[10]
  const same = render(clean, [{}, {}])
  expect(same).toContain('- Justification: Justification')
  expect(same.slice(-3, -1).map(cell)).toEqual(['Purpose', 'Purpose'])
  const other = render(clean, [own('Audit'), own('Audit')])
  expect(other).toContain('- Justification: Audit')
  expect(other.slice(-3, -1).map(cell)).toEqual(['Purpose', 'Purpose'])
  const mixed = render(clean, [{}, own('Audit')])
  expect(mixed).toContain('- Justification where a row has no other: Justification')
  expect(mixed.slice(-3, -1).map(cell)).toEqual(['Purpose', 'Audit. Why'])
})

test('counts incomplete rows, and says so when nothing is requested', () => {
  const initiator = { machine: 'm', zone: null, name: 'A', address: null, fault: 'The address of A is missing.' }
  expect(render(clean, [{ initiator }, {}])).toContain('- Rows: 2. **1 of 2 rows incomplete**: an address is missing.')
  expect(render(clean, [])).toContain('Nothing is requested.')
})

test.each([
  ['a | b', 'a &#124; b'],
  ['<script>&', '&lt;script&gt;&amp;'],
  ['`x` *y* _z_ ~~s~~ [l](u) # !', '&#96;x&#96; \\*y\\* \\_z\\_ \\~\\~s\\~\\~ \\[l\\](u) \\# \\!'],
  ['back\\slash', 'back\\\\slash'],
  ['https://x.example www.x.example a@b', 'https&#58;//x.example www&#46;x.example a&#64;b'],
  ['two\nlines', 'two lines'],
])('%j is written %j', (text, written) => {
  expect(markdownText(text)).toBe(written)
})

test('law: whatever the names, the table keeps its shape and holds no markup', () => {
  const shape = render(clean, [{}, {}]).map((line) => [line.slice(0, 2), line.split('|').length])
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 12, maxLength: 12 }), (texts) => {
      let next = 0
      const filled = (text: string) => (text === '' ? 'x' : text)
      const lines = render(() => filled(texts[next++ % texts.length] ?? ''), [{}, {}])
      expect(lines.map((line) => [line.slice(0, 2), line.split('|').length])).toEqual(shape)
      for (const line of lines) expect(line).not.toMatch(/[<>`\p{Cc}]|(?<!\\)(\\\\)*\[/u)
    }),
    { numRuns: 500 },
  )
})
