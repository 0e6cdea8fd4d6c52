import { expect, it } from 'vitest'
import type { Machine } from '#plan/plan.ts'
import { machineText } from './machineText.ts'

const hosts = (...addresses: (string | undefined)[]): Machine => ({
  id: 'm1',
  name: 'Rack 1',
  roles: ['hyperv-host'],
  members: addresses.map((address, at) => ({ name: `HV${at + 1}`, ...(address !== undefined && { address }) })),
})

it('shows the address, or first and last of several, as short as they can be told', () => {
  expect(machineText(hosts('10.20.16.11'))).toMatchObject({ role: 'Hyper-V host', address: '10.20.16.11', count: null })
  expect(machineText(hosts('10.20.16.11', '10.20.16.12', '10.20.16.18'))).toMatchObject({
    address: '10.20.16.11–18',
    count: 3,
  })
  expect(machineText(hosts('10.0.1.1', '10.0.2.1')).address).toBe('10.0.1.1 +1')
  expect(machineText(hosts('10.3.9.10-10.3.9.19')).address).toBe('10.3.9.10–19')
  expect(machineText(hosts('10.0.0.0/24')).address).toBe('10.0.0.0/24')
  expect(machineText(hosts('a-1.example.org')).address).toBe('a-1.example.org')
  expect(machineText(hosts(undefined)).address).toBe('no address')
})

it('shortens the addresses where the role would be cut, as little as it takes', () => {
  const as = (role: string, ...addresses: string[]) => machineText({ ...hosts(...addresses), roles: [role] }).address
  const range = '10.30.9.100-10.30.9.199'
  expect(as('bmc', range)).toBe('10.30.9.100–199')
  expect(as('winpe-agent', range)).toBe('10.30.9.100…')
  const apart = ['10.20.4.100', '10.20.5.1', '10.20.5.2'] as const
  expect(as('bmc', ...apart)).toBe('10.20.4.100–10.20.5.2')
  expect(as('vmm-console', ...apart)).toBe('10.20.4.100…')
  expect(as('vmm-console', '10.20.4.1', '10.20.5.1', '10.20.5.2')).toBe('10.20.4.1 +2')
  expect(as('vmm-console', '10.0.2.11', '10.0.2.18')).toBe('10.0.2.11–18')
  expect(as('vmm-console', '10.20.40.101', '10.20.40.102', '10.20.40.103')).toBe('…101–103')
  expect(as('bmc', 'hv-01.example', 'hv-02.example')).toBe('hv-01.example +1')
})

it('leaves what cannot be shortened enough as it is, for the drawing to cut', () => {
  const name = 'a-very-long-name-of-a-console.corp.example'
  expect(machineText({ ...hosts(name), roles: ['vmm-console'] }).address).toBe(name)
  const long = machineText({ ...hosts('2001:db8:aaaa:bbbb::1', '2001:db8:aaaa:bbbb::2'), roles: ['storage-service'] })
  expect(long.address).toBe('2001:db8:aaaa:bbbb::1–2001:db8:aaaa:bbbb::2')
  expect(long.spoken).toContain('2001:db8:aaaa:bbbb::2')
})

it('tells all in the tooltip, up to a dozen members', () => {
  expect(machineText({ ...hosts('10.0.1.1', undefined), roles: ['hyperv-host', 'file-server'] }).spoken).toBe(
    ['Rack 1', 'Hyper-V host, Windows file server', '2 members', 'HV1 10.0.1.1', 'HV2 without address'].join('\n'),
  )
  const many = machineText(hosts(...Array.from({ length: 40 }, (_, at) => `10.0.1.${at}`))).spoken
  expect(many).toContain('40 members')
  expect(many).toContain('HV12 10.0.1.11')
  expect(many).not.toContain('HV13')
  expect(many).toContain('28 more')
})
