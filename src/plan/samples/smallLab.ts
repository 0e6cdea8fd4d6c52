import { emptyPlan } from '../plan.ts'
import { numberedMembers } from './numberedMembers.ts'
import type { Sample } from './sample.ts'
import { sampleTitles } from './sampleTitles.ts'

const title = sampleTitles[0]

/** Four machines in two zones: the first plan a new user meets. */
export const smallLab: Sample = {
  ...title,
  plan: {
    ...emptyPlan(title.name, 'vmm-2016'),
    zones: [
      {
        id: 'z1',
        name: 'Management',
        cidrs: ['10.0.1.0/24'],
        trust: 'trusted',
        box: { x: -28, y: -44, width: 260, height: 404 },
      },
      {
        id: 'z2',
        name: 'Hosts',
        cidrs: ['10.0.2.0/24'],
        trust: 'trusted',
        box: { x: 432, y: 96, width: 260, height: 124 },
      },
    ],
    machines: [
      {
        id: 'm1',
        name: 'VMM01',
        roles: ['vmm-server', 'library-server'],
        zone: 'z1',
        members: [{ name: 'VMM01', address: '10.0.1.10' }],
        position: { x: 0, y: 140 },
      },
      {
        id: 'm2',
        name: 'SQL01',
        roles: ['sql-server'],
        zone: 'z1',
        members: [{ name: 'SQL01', address: '10.0.1.20' }],
        position: { x: 0, y: 280 },
      },
      {
        id: 'm3',
        name: 'ADMIN01',
        roles: ['vmm-console'],
        zone: 'z1',
        members: [{ name: 'ADMIN01', address: '10.0.1.50' }],
        position: { x: 0, y: 0 },
      },
      {
        id: 'm4',
        name: 'Rack 1',
        roles: ['hyperv-host'],
        zone: 'z2',
        choices: { domain: 'trusted' },
        members: numberedMembers('HV', 2, '10.0.2.', 11),
        position: { x: 460, y: 140 },
      },
    ],
    links: [
      { id: 'l1', ends: ['m1', 'm4'] },
      { id: 'l2', ends: ['m1', 'm2'] },
      { id: 'l3', ends: ['m3', 'm1'] },
      { id: 'l4', ends: ['m3', 'm4'] },
    ],
  },
}
