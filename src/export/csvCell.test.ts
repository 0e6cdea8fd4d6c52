import { expect, test } from 'vitest'
import { csvCell, readCsvCell } from './csvCell.ts'

test.each([
  ['HV01', 'HV01'],
  ['10.0.0.1', '10.0.0.1'],
  ['49152-65535', '49152-65535'],
  ['=1+1', "'=1+1"],
  ['  -x', "'  -x"],
  [' x', '" x"'],
  ['＝1', "'＝1"],
  ['"=1', `"'""=1"`],
  ["'=1", "''=1"],
  ["'quoted", "'quoted"],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['a;=1', `"a;'=1"`],
  ['two\r\nlines', 'two lines'],
  ['\0=1', '[U+0000]=1'],
  ['', ''],
])('%j is written %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell)
})

test('reading takes off only what writing put on', () => {
  expect(readCsvCell("'=1")).toBe('=1')
  expect(readCsvCell("''=1")).toBe("'=1")
  expect(readCsvCell("'quoted")).toBe("'quoted")
  expect(readCsvCell("a;'=1")).toBe('a;=1')
})
