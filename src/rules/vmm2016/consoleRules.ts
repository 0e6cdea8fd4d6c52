import type { Rule } from '../catalogue.ts'
import { setting } from './rulePorts.ts'

/** VMM console → Hyper-V host and vCenter: rows C2 and C3. */
export const consoleRules: readonly Rule[] = [
  {
    id: 'console-host-vmconnect',
    initiator: 'vmm-console',
    listener: 'hyperv-host',
    transport: 'tcp',
    port: setting('vmconnect'),
    service: 'RDP (VMConnect)',
    channel: 'VM screen',
    purpose:
      'Administrators see and use the screen of a virtual machine, straight from the console’s computer to the host.',
    sources: ['C2'],
    errata: ['E17'],
    when: [],
    change: {
      printed: 'VMM console',
      where: 'vmm-console',
      sentence: 'A property of each host in the VMM console: its remote connection port.',
    },
  },
  {
    id: 'console-vcenter-https',
    initiator: 'vmm-console',
    listener: 'vcenter',
    transport: 'tcp',
    port: setting('vcenter'),
    service: 'HTTPS (WCF)',
    channel: 'VMware',
    purpose: 'The console speaks to VMware Web Services on the vCenter server.',
    sources: ['C3'],
    errata: ['E18'],
    when: [],
    change: {
      printed: 'VMM console',
      where: 'vmm-console',
      sentence: 'Given in the VMM console when the vCenter server is added.',
    },
  },
]
