import type { Rule } from '../../catalogue.ts'
import { fixedPort, notStated } from '../changes.ts'
import { edition2024, vmmDocs } from '../documents.ts'
import { fixed, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

const vmware = { transport: 'tcp', channel: 'VMware', pack: 'vmware', source: edition2024 } as const

/** vCenter and ESXi as a later edition lists them; its 443 from the VMM server to ESXi is the article's own. */
export const vmwarePackRules: readonly Rule[] = [
  extraRule({
    ...vmware,
    id: 'vmm-vcenter-https',
    initiator: 'vmm-server',
    listener: 'vcenter',
    port: setting('vcenter'),
    service: 'HTTPS',
    purpose: 'VMM manages the VMware hosts through their vCenter server.',
    errata: ['E18'],
    source: `${edition2024}; ${vmmDocs('vmm/manage-vmware-hosts.md')}`,
    change: {
      printed: '',
      where: 'vmm-console',
      sentence: 'Given in the VMM console when the vCenter server is added; the later edition calls it fixed.',
    },
  }),
  extraRule({
    ...vmware,
    id: 'vcenter-vmm-https',
    initiator: 'vcenter',
    listener: 'vmm-server',
    port: fixed(443),
    service: 'HTTPS',
    purpose: 'The vCenter server connects to the VMM server; the later edition lists the line without saying what for.',
    change: fixedPort,
  }),
  extraRule({
    ...vmware,
    id: 'vmm-esxi-sftp',
    initiator: 'vmm-server',
    listener: 'esxi-host',
    port: fixed(22),
    service: 'SFTP',
    channel: 'file transfer',
    purpose: 'VMM transfers files to the ESXi host by SFTP.',
    errata: ['E10'],
    change: notStated,
  }),
  extraRule({
    ...vmware,
    id: 'esxi-host-https',
    initiator: 'esxi-host',
    listener: 'hyperv-host',
    port: fixed(443),
    service: 'HTTPS',
    channel: 'conversion',
    purpose:
      'The ESXi host connects to the Hyper-V host; that it serves the conversion of virtual machines is inferred.',
    change: notStated,
  }),
  extraRule({
    ...vmware,
    id: 'esxi-host-smb',
    initiator: 'esxi-host',
    listener: 'hyperv-host',
    port: fixed(445),
    service: 'SMB over TCP',
    channel: 'conversion',
    purpose:
      'The ESXi host connects to the Hyper-V host by SMB; that it serves the conversion of virtual machines is inferred.',
    change: notStated,
  }),
  extraRule({
    ...vmware,
    id: 'esxi-vmm-https',
    initiator: 'esxi-host',
    listener: 'vmm-server',
    port: fixed(443),
    service: 'HTTPS',
    purpose: 'The ESXi host connects to the VMM server; the later edition lists the line without saying what for.',
    change: notStated,
  }),
]
