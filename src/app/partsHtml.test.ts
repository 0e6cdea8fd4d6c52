import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from '#session/base64Url.ts'
import { readPartsHtml, writePartsHtml } from './partsHtml.ts'

test('law: HTML gives back the parts that were put into it, whatever they say', () => {
  const text = fc.string({ unit: 'binary' })
  const cells = fc.array(fc.array(fc.string()))
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), fc.boolean(), cells, (parts, around, isCut, rows) => {
      const html = writePartsHtml({
        text: parts,
        isCut,
        cells: rows,
        list: '',
        ...(around !== undefined && { around }),
      })
      // Browsers write it anew when a page reads it, with what goes around it.
      expect(readPartsHtml(`<html><body><!--StartFragment-->${html}<!--EndFragment--></body></html>`)).toEqual({
        text: parts,
        isCut,
        ...(around !== undefined && { around }),
      })
    }),
  )
})

test('it is a table for everyone else', () => {
  const html = writePartsHtml({ text: '{}', isCut: false, cells: [['Name'], ['<HV&01>']], list: '' })
  expect(html).toContain('<tbody><tr><td>Name</td></tr><tr><td>&lt;HV&amp;01&gt;</td></tr></tbody>')
})

test.each(['', '<table><tr><td>HV01</td></tr></table>', 'data-portolan-copy=', '<p data-portolan-other="e30">'])(
  'other HTML has none: %s',
  (html) => {
    expect(readPartsHtml(html)).toBeNull()
  },
)

test('law: bytes are spelled in letters that addresses keep, and read again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60_000 }), (bytes) => {
      const text = toBase64Url(bytes)
      expect(text).toMatch(/^[\w-]*$/)
      expect([...(fromBase64Url(text) ?? [])]).toEqual([...bytes])
    }),
    { numRuns: 20 },
  )
  expect(fromBase64Url('a+b/')).toBeNull()
  expect(fromBase64Url('abcde')).toBeNull()
})
