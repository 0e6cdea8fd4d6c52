import { describe, expect, test } from 'vitest'
import { lab, labText } from '#plan/lab.test-support.ts'
import { portolan } from '../run.test-support.ts'

const query = (...argv: string[]) => portolan(['query', '-', ...argv], labText)

describe('portolan query', () => {
  test('says yes, with flow, rule and the article’s row', async () => {
    const { code, out, err } = await query('--from', 'VMM01', '--to', 'Rack 1', '--port', '443', '--transport', 'tcp')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [first, flow, reason, printed] = out.split('\n')
    expect(first).toBe('Yes: VMM01 to Rack 1 on TCP 443.')
    expect(flow).toBe('    VMM01 to Rack 1, TCP 443')
    expect(reason).toMatch(/^ {6}HTTPS \(BITS\): .*rule .*row M2, E8\)$/)
    expect(printed).toMatch(/^ {8}M2 as printed: .*443/)
  })

  test('says no and exits with 1', async () => {
    const { code, out } = await query('--from', 'Rack 1', '--to', 'VMM01', '--port', '3389')
    expect({ code, out }).toEqual({ code: 1, out: 'No: Rack 1 to VMM01 on port 3389.\n' })
  })

  test('says that a line was rejected', async () => {
    const decisions = [{ flow: 'l1:m1>m2:tcp/443', state: 'rejected' }]
    const argv = ['query', '-', '--from', 'm1', '--to', 'm2', '--port', '443']
    const { code, out } = await portolan(argv, JSON.stringify({ ...lab, decisions }))
    expect(code).toBe(1)
    expect(out).toContain('It was rejected in the review.')
  })

  test('ICMP has no port', async () => {
    const { code, out } = await query('--from', 'VMM01', '--to', 'Rack 1', '--transport', 'icmp')
    expect(code).toBe(0)
    expect(out).toMatch(/^Yes: VMM01 to Rack 1 on ICMP\.\n {4}VMM01 to Rack 1, ICMP\n/)
  })

  test.each<[string[], string]>([
    [['--to', 'Rack 1', '--port', '443'], 'Say who starts'],
    [['--from', 'VMM01', '--port', '443'], 'Say who listens'],
    [['--from', 'VMM01', '--to', 'Rack 1'], 'Say which port'],
    [['--from', 'VMM01', '--to', 'Rack 1', '--port', '70000'], '"70000" is no port'],
    [['--from', 'VMM01', '--to', 'Rack 1', '--port', '1', '--transport', 'sctp'], 'There is no transport "sctp"'],
    [['--from', 'VMM01', '--to', 'Rack 1', '--port', '1', '--transport', 'icmp'], 'ICMP has no ports'],
    [['--from', 'VMM99', '--to', 'Rack 1', '--port', '1'], 'no machine, member or address "VMM99" (--from)'],
  ])('%j is wrong use', async (argv, message) => {
    const { code, out, err } = await query(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})
