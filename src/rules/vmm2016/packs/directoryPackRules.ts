import type { Rule, RulePort } from '../../catalogue.ts'
import { pingAllowed, windowsRange, windowsService } from '../changes.ts'
import { scomFirewall, windowsServices } from '../documents.ts'
import { fixed, noPort, setting } from '../rulePorts.ts'
import { extraRule } from './extraRule.ts'

/** Members of the domain, with the beginnings of the rules’ ids and their names in sentences. */
const members = [
  ['vmm', 'vmm-server', 'the VMM server'],
  ['console', 'vmm-console', 'the console’s computer'],
  ['host', 'hyperv-host', 'the host'],
  ['file', 'file-server', 'the file server'],
] as const

interface Line {
  readonly end: string
  readonly listener: 'domain-controller' | 'dns-server'
  readonly transport: Rule['transport']
  readonly port: RulePort
  readonly service: string
  readonly purpose: (name: string) => string
  readonly source?: string
  readonly pack?: string
  readonly change?: Rule['change']
}

const kerberos = {
  listener: 'domain-controller',
  port: fixed(88),
  service: 'Kerberos',
  purpose: (name: string) => `Kerberos: ${name} signs in and proves who it is to others.`,
  source: `${scomFirewall}; ${windowsServices}`,
} as const
const ldap = {
  listener: 'domain-controller',
  port: fixed(389),
  service: 'LDAP',
  purpose: (name: string) => `LDAP: ${name} finds domain controllers and reads Active Directory.`,
} as const
const dns = {
  listener: 'dns-server',
  port: fixed(53),
  service: 'DNS',
  purpose: (name: string) => `DNS: ${name} looks up names and domain controllers.`,
  source: `${windowsServices}; ${scomFirewall}`,
} as const
const controller = { listener: 'domain-controller', transport: 'tcp' } as const

const lines: readonly Line[] = [
  { ...dns, end: 'dns-tcp', transport: 'tcp' },
  { ...dns, end: 'dns-udp', transport: 'udp' },
  { ...kerberos, end: 'dc-kerberos-tcp', transport: 'tcp' },
  { ...kerberos, end: 'dc-kerberos-udp', transport: 'udp' },
  { ...ldap, end: 'dc-ldap-tcp', transport: 'tcp' },
  { ...ldap, end: 'dc-ldap-udp', transport: 'udp' },
  {
    ...controller,
    end: 'dc-ldaps',
    port: fixed(636),
    service: 'LDAP over SSL',
    purpose: (name) => `LDAP over SSL: ${name} reads Active Directory by an encrypted connection.`,
  },
  {
    ...controller,
    end: 'dc-global-catalog',
    port: fixed(3268),
    service: 'Global Catalog',
    purpose: (name) => `Global Catalog: ${name} finds objects of the whole forest.`,
  },
  {
    ...controller,
    end: 'dc-global-catalog-ssl',
    port: fixed(3269),
    service: 'Global Catalog over SSL',
    purpose: (name) => `Global Catalog over SSL: ${name} finds objects of the whole forest by an encrypted connection.`,
  },
  {
    ...controller,
    end: 'dc-smb',
    port: fixed(445),
    service: 'SMB over TCP',
    purpose: (name) => `SMB: ${name} reads Group Policy and logon scripts from the domain controller.`,
  },
  {
    ...controller,
    end: 'dc-rpc',
    port: fixed(135),
    service: 'RPC endpoint mapper',
    purpose: (name) => `RPC: ${name} calls the domain controller; the endpoint mapper names the port to use next.`,
  },
  {
    ...controller,
    end: 'dc-rpc-dynamic',
    port: setting('rpc-dynamic'),
    service: 'RPC dynamic ports',
    purpose: (name) => `RPC: ${name} continues on a port of this range after the endpoint mapper on 135 has named it.`,
    change: windowsRange,
  },
  {
    ...controller,
    end: 'dc-ping',
    transport: 'icmp',
    port: noPort,
    service: 'ICMP echo',
    purpose: (name) => `ICMP: ${name} pings the domain controller for Group Policy.`,
    change: pingAllowed,
  },
  {
    ...controller,
    end: 'dc-web-services',
    port: fixed(9389),
    service: 'AD DS Web Services',
    purpose: (name) => `The Active Directory module for PowerShell on ${name} uses the directory’s web services.`,
    pack: 'directory-powershell',
  },
]

/** Members of the domain → DNS servers and domain controllers. */
export const directoryPackRules: readonly Rule[] = members.flatMap(([beginning, initiator, name]) =>
  lines.map(({ end, purpose, ...line }) =>
    extraRule({
      channel: 'directory',
      pack: 'directory',
      source: windowsServices,
      change: windowsService,
      ...line,
      id: `${beginning}-${end}`,
      initiator,
      purpose: purpose(name),
    }),
  ),
)
