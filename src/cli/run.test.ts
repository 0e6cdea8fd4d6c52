import { describe, expect, test } from 'vitest'
import { lab, labText } from '#plan/lab.test-support.ts'
import { portolan } from './run.test-support.ts'

describe('help and version', () => {
  test('help lists every command', async () => {
    const { code, out, err } = await portolan(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const name of ['flows', 'query', 'check', 'export', 'formats', 'rules'])
      expect(out).toContain(`portolan ${name}`)
    expect((await portolan(['-h'])).out).toBe(out)
  })

  test('help of one command needs nothing else', async () => {
    const { code, out } = await portolan(['export', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('portolan export PLAN --format ID [--profile ID] [--split] [-o FILE] [--bom]')
    expect(out).toContain('--bom')
  })

  test('version', async () => {
    expect(await portolan(['--version'])).toEqual({ code: 0, out: '1.2.3\n', err: '' })
  })
})

describe('wrong use exits with 2, says what is wrong on standard error and writes nothing else', () => {
  test.each<[string, string[], string]>([
    ['no command', [], 'Portolan charts the ports'],
    ['unknown command', ['sail'], 'There is no command "sail".'],
    ['command with escapes', ['\u001b[31mred'], 'There is no command "[U+001B][31mred".'],
    ['no plan', ['flows'], 'PLAN is missing. Use: portolan flows PLAN [--json]'],
    ['one argument too many', ['check', '-', 'b'], '"b" is one argument too many.'],
    ['unknown option', ['flows', '-', '--yaml'], "Unknown option '--yaml'"],
    ['option without value', ['export', '-', '--format'], '--format'],
    ['no format', ['export', '-'], 'Say which format: --format with one of csv, markdown, json, xlsx.'],
    [
      'unknown format',
      ['export', '-', '--format', 'pdf'],
      'There is no format "pdf". The formats are csv, markdown, json, xlsx.',
    ],
    ['unknown role', ['rules', '--from', 'mainframe'], 'There is no role "mainframe". The roles are vmm-server, '],
    [
      'missing file',
      ['check', '/nowhere/plan.json'],
      'Cannot read /nowhere/plan.json: there is no such file or folder.',
    ],
    ['folder as file', ['check', '/'], 'Cannot read /: it is a folder.'],
  ])('%s', async (_name, argv, message) => {
    const { code, out, err } = await portolan(argv, labText)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

test('a plan that asks for too much is refused with its number; by rule it can be exported', async () => {
  const members = (net: number) =>
    Array.from({ length: 600 }, (_, at) => ({
      name: `N${at}`,
      address: `10.${net}.${Math.floor(at / 250)}.${at % 250}`,
    }))
  const [vmm, rack] = lab.machines
  const vast = JSON.stringify({
    ...lab,
    machines: [
      { ...vmm, members: members(1) },
      { ...rack, members: members(2) },
    ],
  })
  const refused = await portolan(['export', '-', '--format', 'csv'], vast)
  expect({ code: refused.code, out: refused.out }).toEqual({ code: 2, out: '' })
  expect(refused.err).toMatch(
    /^portolan: This plan asks for \d,\d{3},\d{3} single flows; up to 1,000,000 can be listed/,
  )
  const byRule = await portolan(['export', '-', '--format', 'csv', '--profile', 'rules'], vast)
  expect(byRule.code).toBe(0)
  expect(byRule.out.split('\r\n').length).toBeGreaterThan(5)
})

describe('what is no plan exits with 2 and one clear message, in every command that reads one', () => {
  const inputs: Record<string, [string, string]> = {
    empty: ['', 'The file is empty.'],
    'not JSON': ['{ "format": ', 'This is not JSON. Line 1'],
    'not a plan': ['{ "name": "x" }', '$: '],
    'a list': ['[]', '$: '],
    'too new': [labText.replace('"version":1', '"version":99'), '$.version: This plan has version 99'],
    'nested deeply': ['['.repeat(100_000), 'nested deeper'],
    'other rules': [labText.replace('vmm-2016', 'vmm-2099'), 'drawn with the rules "vmm-2099"'],
  }
  describe.each([[['flows', '-']], [['check', '-']], [['export', '-', '--format', 'csv']]])('%j', (argv) => {
    test.each(Object.entries(inputs))('%s', async (_name, [text, message]) => {
      const { code, out, err } = await portolan(argv, text)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain(message)
      expect(err.length).toBeLessThan(500)
    })
  })

  test('too large', async () => {
    const { code, err } = await portolan(['check', '-'], new Uint8Array(50_000_001))
    expect(code).toBe(2)
    expect(err).toContain('more than 50,000,000 characters')
  })

  test('binary', async () => {
    const { code, err } = await portolan(
      ['check', '-'],
      Uint8Array.from({ length: 300 }, (_, at) => at % 256),
    )
    expect(code).toBe(2)
    expect(err).not.toMatch(/[^\P{Cc}\n]/u)
  })
})

test('a plan with a byte order mark opens', async () => {
  expect((await portolan(['check', '-'], `\uFEFF${labText}`)).code).toBe(0)
})
