import { expect, test } from 'vitest'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { portolan } from '../run.test-support.ts'

test('--json has every rule of the catalogue with its default port', async () => {
  const rules = JSON.parse((await portolan(['rules', '--json'])).out) as Record<string, unknown>[]
  expect(rules.map(({ id }) => id)).toEqual(vmm2016.rules.map(({ id }) => id))
  expect(rules.find(({ id }) => id === 'vmm-host-bits')).toMatchObject({ port: '443', setting: 'bits', pack: null })
  expect(rules.find(({ id }) => id === 'vmm-host-ping')).toMatchObject({
    transport: 'icmp',
    port: null,
    setting: null,
  })
})

test('--from and --to choose by role', async () => {
  const { out } = await portolan(['rules', '--from', 'vmm-console', '--to', 'vmm-server', '--json'])
  const rules = JSON.parse(out) as { initiator: string; listener: string }[]
  expect(rules.length).toBeGreaterThan(0)
  for (const rule of rules) expect(rule).toMatchObject({ initiator: 'vmm-console', listener: 'vmm-server' })
})

test('the table says protocol, port and source', async () => {
  const { out } = await portolan(['rules', '--from', 'vmm-server', '--to', 'sql-server'])
  expect(out).toMatch(/^FROM +TO +PROTOCOL +PORT +SERVICE +SOURCE +WHEN$/m)
  expect(out).toMatch(/^vmm-server +sql-server +TCP +1433 /m)
})

test('no rule is said, not an error', async () => {
  const { code, out, err } = await portolan(['rules', '--from', 'bmc', '--to', 'vmm-console'])
  expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'There is no such rule.\n' })
})
