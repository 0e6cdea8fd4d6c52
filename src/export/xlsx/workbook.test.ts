import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finish } from '#flows/steps.ts'
import type { Sheet } from '../exporter.ts'
import { hostileText } from '../request.test-support.ts'
import { crc32, utf8 } from './bytes.ts'
import { columnName, sheetXml } from './sheetXml.ts'
import { workbook } from './workbook.ts'

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const book = (sheets: Parameters<typeof workbook>[0]) => finish(workbook(sheets))
const xmlOf = (one: Sheet) => [...sheetXml(one)].join('')
const sheet = (text: string) => ({ name: 'Request', headings: ['A', 'B'], rows: [[text, '443']] })

describe('workbook', () => {
  test('the check sum and the encoding are those of the standards', () => {
    expect(crc32(utf8('123456789')).toString(16)).toBe('cbf43926')
    expect([...utf8('a\u00e9\u20ac\u{1F600}\uD800')].map((byte) => byte.toString(16)).join(' ')).toBe(
      '61 c3 a9 e2 82 ac f0 9f 98 80 ef bf bd',
    )
    expect([1, 26, 27, 52, 53].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA'])
  })

  test('is an archive of the parts of a workbook, the same bytes every time', () => {
    const bytes = book([sheet('x'), { ...sheet('y'), name: 'Flows' }])
    const text = latin(bytes)
    expect(text.startsWith('PK\u0003\u0004')).toBe(true)
    for (const part of ['[Content_Types].xml', 'xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet2.xml']) {
      expect(text.split(part).length).toBeGreaterThan(2)
    }
    expect(latin(book([sheet('x'), { ...sheet('y'), name: 'Flows' }]))).toBe(text)
  })

  test('each part has the check sum and the length of what it holds', () => {
    const bytes = book([
      {
        ...sheet('x'),
        rows: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ])
    const view = new DataView(bytes.buffer)
    const names: string[] = []
    for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
      const [sum, size, path] = [
        view.getUint32(at + 14, true),
        view.getUint32(at + 22, true),
        view.getUint16(at + 26, true),
      ]
      const content = bytes.subarray(at + 30 + path, at + 30 + path + size)
      expect(crc32(content)).toBe(sum)
      names.push(latin(bytes.subarray(at + 30, at + 30 + path)))
      at += 30 + path + size
    }
    expect(names).toContain('xl/worksheets/sheet1.xml')
  })

  test('headings stay in view, every column has a filter, and every text is one', () => {
    const xml = xmlOf(sheet('=1+1'))
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(xml).toContain('<autoFilter ref="A1:B2"/>')
    expect(xml).toContain('<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>')
    expect(xml).toContain('<c r="B2" t="inlineStr"><is><t xml:space="preserve">443</t></is></c>')
    expect(xml).not.toContain('<f>')
  })

  test('a number is a number and a day a day; a day that programs disagree on is a text', () => {
    const rows = [[7, { day: '2026-03-01' }, { day: '1900-01-01' }]]
    const xml = xmlOf({ name: 'Request', headings: ['No', 'From', 'To'], rows })
    expect(xml).toContain('<c r="A2" s="2"><v>7</v></c><c r="B2" s="3"><v>46082</v></c>')
    expect(xml).toContain('<c r="C2" t="inlineStr"><is><t xml:space="preserve">1900-01-01</t></is></c>')
  })

  test('the window that the sheets refer to is there', () => {
    expect(latin(book([sheet('x')]))).toContain('<bookViews><workbookView/></bookViews><sheets>')
  })

  test('a cell that is longer than a workbook can hold is refused, not cut', () => {
    expect(() => xmlOf(sheet('x'.repeat(32_768)))).toThrow(
      'Row 2 of the sheet "Request" would have 32,768 characters under "A"; a cell of a workbook holds 32,767. CSV has no such limit, or shorten the text.',
    )
  })
})

test('law: whatever the text, the sheet has the same tags and nothing that XML cannot hold', () => {
  const tags = (xml: string) => xml.match(/<[^>]*>/g)?.map((tag) => tag.replace(/width="[^"]*"/, ''))
  const usual = tags(xmlOf(sheet('x')))
  fc.assert(
    fc.property(
      hostileText.filter((text) => text.length < 1000),
      (text) => {
        const xml = xmlOf(sheet(text))
        expect(tags(xml)).toEqual(usual)
        expect(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|[\uFFFE\uFFFF]/.test(xml)).toBe(false)
        expect(xml.replace(/^.*\n/, '')).not.toMatch(/\p{Cc}/u)
      },
    ),
    { numRuns: 500 },
  )
})
