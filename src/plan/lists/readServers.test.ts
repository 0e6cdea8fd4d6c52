import { describe, expect, it } from 'vitest'
import { emptyPlan, type Plan } from '../plan.ts'
import { readServerList } from './readServerList.ts'
import { readServers } from './readServers.ts'
import { roleWords } from './roleWords.test-support.ts'
import type { ServerRow } from './serverRow.ts'

const plan: Plan = {
  ...emptyPlan('Lab', 'vmm-2016'),
  zones: [
    { id: 'z1', name: 'Management', cidrs: ['10.0.1.0/24'] },
    { id: 'z2', name: 'Datacentre', cidrs: ['10.0.0.0/16'] },
  ],
  machines: [{ id: 'm1', name: 'OLD01', roles: [], members: [{ name: 'OLD01', address: '10.0.1.99' }] }],
}
const read = (text: string) => readServers(text, plan, roleWords)
const only = (text: string): ServerRow => {
  const [row] = read(text)
  if (row === undefined) throw new Error('nothing was read')
  return row
}
const rows = [
  { name: 'VMM01', address: '10.0.1.10', roles: ['vmm-server'], zone: { id: 'z1' } },
  { name: 'HV01', address: '10.0.2.11', roles: ['hyperv-host'], zone: { name: 'Hosts' } },
  { name: 'HV02', address: '10.0.2.12', roles: ['hyperv-host'], zone: { name: 'Hosts' } },
]

it('knows an address of the plan again, however it is written there', () => {
  const [old] = plan.machines
  if (old === undefined) throw new Error('The plan has a machine.')
  const typed = { ...plan, machines: [{ ...old, members: [{ name: 'OLD01', address: '2001:DB8::0001' }] }] }
  expect(readServers('NEW01,2001:db8::1', typed, roleWords)[0]?.known).toBe(true)
})

describe('a server list', () => {
  it.each([
    [
      'VMM01,10.0.1.10,VMM management server,Management\nHV01,10.0.2.11,Hyper-V host,Hosts\nHV02,10.0.2.12,Hyper-V,Hosts',
    ],
    ['Hosts;Hyper-V host;10.0.2.11;HV01\nHosts;host;10.0.2.12;HV02\nmanagement;VMM server;10.0.1.10;VMM01'],
    [
      'Zone\tName\tRole\tIP Address\nManagement\tVMM01\tSCVMM\t10.0.1.10\nHosts\tHV01\t\t10.0.2.11\nHosts\tHV02\t\t10.0.2.12',
    ],
  ])('is understood in any order of columns: %j', (text) => {
    const found = read(text).map(({ name, address, roles, zone }) => ({ name, address, roles, zone }))
    expect(found).toHaveLength(3)
    expect(found).toEqual(expect.arrayContaining(rows))
  })

  it.each<[string, readonly string[], RegExp | null]>([
    ['SQL01,10.0.1.1', ['sql-server'], null],
    ['hv-rack3-07,10.0.1.1', ['hyperv-host'], null],
    ['CORP-WSUS.corp.example,10.0.1.1', ['wsus-server'], null],
    ['VMMSQL01,10.0.1.1', ['sql-server'], /guess from the name/],
    ['SQLSERVER1,10.0.1.1', ['sql-server'], /guess from the name/],
    ['VMM-SQL-01,10.0.1.1', ['sql-server'], /may also mean VMM management server/],
    ['PRINT01,10.0.1.1', [], /No role was recognised/],
  ])('guesses the role of %j', (text, roles, doubt) => {
    expect(only(text).roles).toEqual(roles)
    expect(only(text).doubts.join(' ')).toMatch(doubt ?? /^$/)
  })

  it('reads several roles from one cell, and says which word it does not know', () => {
    const [one, two] = read('Name,Role,IP\nA1,VMM server + SQL,10.0.1.1\nSQL01,toaster,10.0.1.2')
    expect(one?.roles).toEqual(['vmm-server', 'sql-server'])
    expect(two?.roles).toEqual(['sql-server'])
    expect(two?.doubts).toEqual(['“toaster” is no role that Portolan knows.'])
  })

  it('finds the zone by its narrowest network where no column names one', () => {
    expect(only('SQL01,10.0.1.1').zone).toEqual({ id: 'z1' })
    expect(only('SQL01,10.0.9.1').zone).toEqual({ id: 'z2' })
    expect(only('SQL01,192.0.2.1').zone).toBeNull()
    expect(only('Name,IP,Network\nSQL01,,10.0.1.0/24').zone).toEqual({ id: 'z1' })
  })

  it('doubts missing, broken and repeated rows, and what the plan has already', () => {
    const [a, b, c, d] = read('SQL01\nSQL02,10.0.0.300\nsql02,10.0.1.3\nSQL04,10.0.1.99')
    expect(a?.doubts).toEqual(['It has no address.'])
    expect(b).toMatchObject({ address: '10.0.0.300', doubts: [expect.stringMatching(/255/)] })
    expect(c?.doubts).toEqual(['An earlier line has the same name.'])
    expect(d).toMatchObject({ known: true, doubts: ['The plan has this computer already.'] })
  })
})

describe('an export from VMM', () => {
  const exported = (text: string) => readServerList(text, plan, roleWords)

  it('of hosts gives name, full name, cluster and domain relation', () => {
    const list = exported(`#TYPE Microsoft.SystemCenter.VirtualMachineManager.Host
"PerimeterNetworkHost","NonTrustedDomainHost","HostCluster","VMHostGroup","VirtualizationPlatform","OverallState","Name","FQDN","ComputerName"
"False","False","CL01.corp.example","All Hosts\\Site A","HyperV","OK","hv01.corp.example","hv01.corp.example","HV01"
"True","False","","All Hosts","HyperV","OK","edge01","edge01","EDGE01"
"False","True","","All Hosts","HyperV","Responding","hv03.other.example","hv03.other.example","HV03"
"False","False","","All Hosts","VMwareESX","OK","esx01.corp.example","esx01.corp.example","ESX01"
`)
    expect(list.from).toBe('hosts')
    expect(list.rows.map(({ line: _line, doubts: _doubts, ...rest }) => rest)).toEqual([
      {
        name: 'HV01',
        address: 'hv01.corp.example',
        roles: ['hyperv-host'],
        zone: null,
        choices: { domain: 'trusted' },
        cluster: 'CL01.corp.example',
        known: false,
      },
      { name: 'EDGE01', roles: ['hyperv-host'], zone: null, choices: { domain: 'perimeter' }, known: false },
      {
        name: 'HV03',
        address: 'hv03.other.example',
        roles: ['hyperv-host'],
        zone: null,
        choices: { domain: 'untrusted' },
        known: false,
      },
      { name: 'ESX01', address: 'esx01.corp.example', roles: ['esxi-host'], zone: null, known: false },
    ])
    expect(list.rows[1]?.doubts).toEqual([expect.stringMatching(/no full name/)])
  })

  it.each([
    ['library-servers', '"LibraryGroup","Name","FQDN"\n"","lib01.corp.example","lib01.corp.example"', 'library-server'],
    ['update-servers', '"Name","UpstreamServerName","Port"\n"wsus01.corp.example","","8530"', 'wsus-server'],
    [
      'update-servers',
      '#TYPE Microsoft.SystemCenter.VirtualMachineManager.UpdateServer\n"Name"\n"wsus01.corp.example"',
      'wsus-server',
    ],
  ])('of %s is recognised by its type or its columns', (from, text, role) => {
    const list = exported(text)
    expect(list.from).toBe(from)
    expect(list.rows[0]).toMatchObject({ roles: [role], doubts: [], address: expect.stringMatching(/corp\.example$/) })
  })

  it('is not seen in an ordinary list', () => {
    expect(exported('Name,IP\nSQL01,10.0.1.5').from).toBeNull()
  })
})
