import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTabText, tabText } from './tabText.ts'

describe('text with tabs', () => {
  it('is read as a spreadsheet writes it', () => {
    expect(readTabText('a\tb\r\nc\t\r\n')).toEqual([
      ['a', 'b'],
      ['c', ''],
    ])
    expect(readTabText('"two\nlines"\t"say ""hi"""\n5" disk')).toEqual([['two\nlines', 'say "hi"'], ['5" disk']])
    expect(readTabText('one')).toEqual([['one']])
    expect(readTabText('')).toEqual([['']])
    expect(readTabText('\n\nx')).toEqual([[''], [''], ['x']])
  })

  it('shows no formula to a spreadsheet, and takes its own guard off again', () => {
    expect(tabText([['=1+1', '-x', "'kept"]])).toBe("'=1+1\t'-x\t'kept")
    expect(readTabText("'=1+1\t'kept")).toEqual([['=1+1', "'kept"]])
    expect(tabText([['＝1+1', '"=1+1', "'=1+1"]])).toBe("'＝1+1\t'\"=1+1\t''=1+1")
  })

  it('comes back as it was written', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', "'", '=', '＝', 'a', ' ') }),
    )
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
    fc.assert(
      fc.property(rows, (written) => {
        // A last row with one empty cell is what the end of the last line looks like.
        fc.pre(written.length === 1 || written.at(-1)?.join('') !== '' || (written[0]?.length ?? 0) > 1)
        expect(readTabText(tabText(written))).toEqual(written)
      }),
      { numRuns: 1_000 },
    )
  })
})
