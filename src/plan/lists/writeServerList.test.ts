import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPlan } from '../plan.ts'
import { readServerList } from './readServerList.ts'
import { writeServerList } from './writeServerList.ts'

test('a list has a header, one line a server, and no cell that a spreadsheet would calculate', () => {
  expect(
    writeServerList([
      { name: 'VMM01', address: '10.0.1.10', role: 'VMM management server', zone: 'Management' },
      { name: '＝1+1', address: '', role: '', zone: '' },
      { name: '=1+1', address: '', role: 'A "quoted"\trole', zone: '' },
    ]),
  ).toBe(
    'Name\tRole\tAddress\tZone\nVMM01\tVMM management server\t10.0.1.10\tManagement\n\'＝1+1\t\t\t\n\'=1+1\t"A ""quoted"" role"\t\t\n',
  )
})

test('law: the list reader finds every name and address again', () => {
  const server = fc.record({
    name: fc.stringMatching(/^[A-Z]{2,6}[0-9]{2}$/),
    address: fc.ipV4(),
    role: fc.constantFrom('Hyper-V host', ''),
    zone: fc.constantFrom('Hosts', ''),
  })
  fc.assert(
    fc.property(fc.uniqueArray(server, { minLength: 1, selector: ({ name }) => name }), (servers) => {
      const { rows } = readServerList(writeServerList(servers), emptyPlan('Empty', 'vmm-2016'), [])
      expect(rows.map(({ name, address }) => [name, address])).toEqual(
        servers.map(({ name, address }) => [name, address]),
      )
    }),
  )
})
