import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { ChangeRequest } from '#flows/changeRequest.ts'
import { finish } from '#flows/steps.ts'
import { csvColumns, csvExporter, csvRows } from './csv.ts'
import { readCsvCell } from './csvCell.ts'
import { clean, hostileNames, hostileText, requestOf } from './request.test-support.ts'
import { visibleText } from './visibleText.ts'

/** The file as an independent reader sees it; reading it must give no error. */
function read(text: string): { header: string[]; rows: string[][] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' })
  expect(errors).toEqual([])
  const [header = [], ...records] = data
  expect(records.pop()).toEqual([''])
  return { header, rows: records }
}

const render = (request: ChangeRequest) => finish(csvExporter.render(request, {}))

describe('csv', () => {
  test('has the columns of the ticket in their order, and one record a line', () => {
    const { header, rows } = read(render(requestOf(clean, [{}, { transport: 'icmp', port: null }])))
    expect(header).toEqual([...csvColumns])
    expect(Object.fromEntries(header.map((name, at) => [name, rows[0]?.[at]]))).toEqual({
      No: '1',
      Change: 'Add',
      'Source zone': 'Source zone',
      'Source name': 'Source name',
      'Source address': '10.0.1.10',
      'Destination zone': 'Destination zone',
      'Destination name': 'Destination name',
      'Destination address': '10.0.2.11',
      Protocol: 'TCP',
      'Destination port': '443',
      Service: 'Service',
      Action: 'Allow',
      Justification: 'Why',
      'Vendor reference': 'Reference',
      Requester: 'Requester',
      Owner: 'Owner',
      Ticket: 'Ticket',
      'Needed from': '2026-01-31',
      Expires: '2027-01-31',
      Comment: 'Comment',
      'Rule ID': 'R0123456789',
    })
    expect(rows[1]?.slice(8, 10)).toEqual(['ICMP', 'n/a (echo request)'])
  })

  test('a range is written with a hyphen', () => {
    const { rows } = read(render(requestOf(clean, [{ port: { from: 49152, to: 65535 } }])))
    expect(rows[0]?.[9]).toBe('49152-65535')
  })

  test('a missing address, zone or name has a mark, and the comment says what is missing', () => {
    const end = { machine: 'm', zone: null, name: ' ', address: null, fault: 'The address of HV01 is missing.' }
    const { rows } = read(render(requestOf(clean, [{ listener: end }, {}, {}])))
    expect(rows[0]?.slice(5, 8)).toEqual(['(no zone)', '(no name)', 'MISSING'])
    expect(rows[0]?.[19]).toBe('The address of HV01 is missing. 1 of 3 rows incomplete. Comment')
    expect(rows[1]?.[19]).toBe('Comment')
  })

  test('the byte order mark is there only when asked for', () => {
    const request = requestOf(clean)
    expect(finish(csvExporter.render(request, { bom: true }))).toBe(`\uFEFF${render(request)}`)
    expect(render(request).startsWith('No,Change,')).toBe(true)
  })

  test('a request without lines is the header alone', () => {
    expect(read(render(requestOf(clean, []))).rows).toEqual([])
  })

  test.each(hostileNames)('the name %j stays one text cell', (name) => {
    const { rows } = read(render(requestOf(() => name)))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toHaveLength(csvColumns.length)
  })
})

/** What a spreadsheet may take for a formula: said again here in other words than in the code. */
function startsFormula(cell: string): boolean {
  const folded = cell.normalize('NFKC')
  const first = [...folded].find((character) => !/[\s"'`´‘’“”„«»\u200C\u200D]/u.test(character))
  return /^[=+\-@\t\r\n\0]/.test(folded) || (first !== undefined && '=+-@'.includes(first) && !cell.startsWith("'"))
}

test('law: any texts come back as they were shown, never as a formula, always in 21 columns', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 12, maxLength: 12 }), fc.nat(3), (texts, more) => {
      let next = 0
      const request = requestOf(
        () => texts[next++ % texts.length] ?? '',
        Array.from({ length: more + 1 }, () => ({})),
      )
      const { rows } = read(render(request))
      expect(rows.map((row) => row.map(readCsvCell))).toEqual(csvRows(request).map((row) => row.map(visibleText)))
      for (const row of rows) {
        expect(row).toHaveLength(csvColumns.length)
        for (const cell of row) expect(startsFormula(cell)).toBe(false)
      }
    }),
    { numRuns: 2000 },
  )
})

test('law: a reader that splits at semicolons and knows no quotes meets no formula either', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const records = render(requestOf(() => text)).split('\r\n')
      expect(records).toHaveLength(3)
      for (const cell of records.join(';').split(';')) expect(startsFormula(cell)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})
