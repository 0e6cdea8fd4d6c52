import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTable } from './readTable.ts'

const cells = (text: string) => readTable(text).rows.map((row) => row.cells)

describe('readTable', () => {
  it.each([['a,b\r\nc,d'], ['a;b\nc;d\n'], ['a\tb\rc\td'], ['"a","b"\n"c","d"'], ['\ufeffa , b\n\n c,d\n,\n']])(
    'reads %j as two rows of two cells',
    (text) => {
      expect(cells(text)).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ])
    },
  )

  it('keeps delimiters, quotes and line ends inside quotes, and counts lines', () => {
    expect(readTable('"a, ""b""\nc",d\ne,f').rows).toEqual([
      { line: 1, cells: ['a, "b"\nc', 'd'] },
      { line: 3, cells: ['e', 'f'] },
    ])
  })

  it('takes a quote that is never closed for what it is', () => {
    expect(cells('a,6" rack\n"b,c')).toEqual([
      ['a', '6" rack'],
      ['"b', 'c'],
    ])
  })

  it('prefers the delimiter of every line to one inside some', () => {
    expect(cells('a;b,c\nd;e')).toEqual([
      ['a', 'b,c'],
      ['d', 'e'],
    ])
  })

  it('parts by blanks only where addresses stand between them', () => {
    expect(cells('HV01  10.0.0.1\nHV02\t 10.0.0.2'.replace('\t', ' '))).toEqual([
      ['HV01', '10.0.0.1'],
      ['HV02', '10.0.0.2'],
    ])
    expect(cells('VMM server\nSQL server')).toEqual([['VMM server'], ['SQL server']])
  })

  it('passes over comments and remembers the type that PowerShell writes', () => {
    expect(readTable('#TYPE A.B.Host\n"Name"\n"x"')).toEqual({
      type: 'A.B.Host',
      rows: [
        { line: 2, cells: ['Name'] },
        { line: 3, cells: ['x'] },
      ],
    })
  })

  it('gives back what was written with quotes, whatever the cells hold', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.trim())
    const row = fc.tuple(cell, cell, cell).filter(([first]) => first !== '' && !first.startsWith('#'))
    const rows = fc.array(row, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (table, delimiter) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = table.map((line) => line.map(quote).join(delimiter)).join('\n')
        expect(cells(text)).toEqual(table)
      }),
    )
  })

  it('answers to any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { line, cells: found } of readTable(text).rows) {
          expect(line).toBeGreaterThan(0)
          expect(found.some((cell) => cell !== '')).toBe(true)
        }
      }),
    )
  })
})
