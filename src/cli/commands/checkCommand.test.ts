import { expect, test } from 'vitest'
import { lab, labText } from '#plan/lab.test-support.ts'
import { portolan } from '../run.test-support.ts'

const [vmm, rack] = lab.machines

test('a plan without machines has no problems', async () => {
  const nothing = JSON.stringify({ ...lab, machines: [], links: [] })
  expect(await portolan(['check', '-'], nothing)).toEqual({ code: 0, out: '', err: 'No problems found.\n' })
})

test('what was accepted is listed apart and not counted', async () => {
  const before = await portolan(['check', '-'], labText)
  expect(before.out).toMatch(/^note: NetBIOS is asked for/m)
  expect(before.err).toMatch(/^0 errors, 3 warnings, \d notes\.\n$/)
  const accepted = [{ problem: 'rpc-without-range', note: 'Opened by group policy.' }]
  const after = await portolan(['check', '-'], JSON.stringify({ ...lab, accepted }))
  expect(after.out).toContain('accepted: RPC is asked for on port 135')
  expect(after.out).toContain('    Opened by group policy.\n')
  expect(after.err).toMatch(/^0 errors, 2 warnings/)
})

test('warnings are listed and exit with 0', async () => {
  const { code, out, err } = await portolan(
    ['check', '-'],
    JSON.stringify({ ...lab, machines: [vmm, { ...rack, members: [] }] }),
  )
  expect(code).toBe(0)
  expect(out).toMatch(/^warning: Rack 1 has no computer with an address\.\n {4}Add at least one member/)
  expect(err).toMatch(/^0 errors, 4 warnings, /)
})

test('an error exits with 1', async () => {
  const machines = [vmm, { ...rack, members: [{ name: 'HV01', address: '010.0.0.1' }] }]
  const { code, out } = await portolan(['check', '-'], JSON.stringify({ ...lab, machines }))
  expect(code).toBe(1)
  expect(out).toContain('error: The address of HV01 in Rack 1 is not valid.')
})

test('5986 as a setting is an error', async () => {
  const { code, out } = await portolan(['check', '-'], JSON.stringify({ ...lab, settings: { bits: 5986 } }))
  expect(code).toBe(1)
  expect(out).toContain('“5986” cannot be the value of “bits”.')
})

test('what was left out of a half broken file is listed and counts as an error', async () => {
  const broken = JSON.stringify({ ...lab, machines: [...lab.machines, { name: 7 }] })
  const { code, out } = await portolan(['check', '-'], broken)
  expect(code).toBe(1)
  expect(out).toContain('error: left out of the plan: $.machines[2]')
  const flows = await portolan(['flows', '-'], broken)
  expect(flows.code).toBe(0)
  expect(flows.err).toContain('$.machines[2]')
})
