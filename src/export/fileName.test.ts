import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileName } from './fileName.ts'
import { hostileText } from './request.test-support.ts'

test.each([
  ['Lab', 'Lab.csv'],
  ['Contoso – Stage 2 (2016.1)', 'Contoso-Stage-2-2016-1.csv'],
  ['', 'plan.csv'],
  ['...', 'plan.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['C:\\Windows\\x', 'C-Windows-x.csv'],
  ['CON', 'plan-CON.csv'],
  ['nul.', 'plan-nul.csv'],
  ['LPT¹', 'plan-LPT¹.csv'],
  ['Console', 'Console.csv'],
  ['report\u202Egpj.exe', 'report-gpj-exe.csv'],
  ['東京 データ', '東京-データ.csv'],
  ['x'.repeat(300), `${'x'.repeat(100)}.csv`],
  ['日'.repeat(300), `${'日'.repeat(33)}.csv`],
  ['👩‍💻', 'plan.csv'],
])('%j becomes %j', (name, expected) => {
  expect(fileName(name, 'csv')).toBe(expected)
})

test('law: any name gives a short, plain name that is no device and no path', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 400 })), (name) => {
      const file = fileName(name, 'csv')
      expect(file).toMatch(/^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*\.csv$/u)
      expect(encodeURIComponent(file).replace(/%[0-9A-F]{2}/g, 'x').length).toBeLessThanOrEqual(104)
      expect(file).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
      expect(fileName(name, 'csv')).toBe(file)
    }),
    { numRuns: 1000 },
  )
})
