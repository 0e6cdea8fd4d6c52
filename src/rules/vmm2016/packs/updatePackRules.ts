import type { Rule } from '../../catalogue.ts'
import { fixedPort, wsusPort } from '../changes.ts'
import { vmmDocs, wsusSetup } from '../documents.ts'
import { fixed } from '../rulePorts.ts'
import { wsusUses } from '../serviceRules.ts'
import { extraRule } from './extraRule.ts'

/** Computers whose updates VMM checks, with the beginnings of the rules’ ids; the VMM server's lines are the article's. */
const clients = [
  ['host', 'hyperv-host', 'The host'],
  ['library', 'library-server', 'The library server'],
  ['pxe', 'wds-server', 'The PXE server'],
] as const

/** The four sites on which WSUS may listen; a choice keeps one. */
const sites = [
  { port: 80, service: 'HTTP', when: wsusUses('default-site', 'off') },
  { port: 443, service: 'HTTPS', when: wsusUses('default-site', 'on') },
  { port: 8530, service: 'HTTP', when: wsusUses('wsus-site', 'off') },
  { port: 8531, service: 'HTTPS', when: wsusUses('wsus-site', 'on') },
] as const

const upstream = { initiator: 'wsus-server', transport: 'tcp', channel: 'updates', pack: 'wsus-upstream' } as const

/** Update clients → WSUS, and WSUS → where its updates come from. */
export const updatePackRules: readonly Rule[] = [
  ...clients.flatMap(([beginning, initiator, name]) =>
    sites.map(({ port, service, when }) =>
      extraRule({
        id: `${beginning}-wsus-${port}`,
        initiator,
        listener: 'wsus-server',
        transport: 'tcp',
        port: fixed(port),
        service,
        channel: 'updates',
        purpose: `${name} is scanned for updates: its Windows Update agent asks WSUS and fetches what is missing.`,
        pack: 'wsus-clients',
        source: `${wsusSetup}; ${vmmDocs('vmm/update-server.md')}`,
        when,
        change: { ...wsusPort, printed: '', sentence: 'Set on the WSUS web site; the clients are told the same port.' },
      }),
    ),
  ),
  ...[
    { port: 80, service: 'HTTP' },
    { port: 443, service: 'HTTPS' },
  ].map(({ port, service }) =>
    extraRule({
      ...upstream,
      id: `wsus-microsoft-update-${port}`,
      listener: 'microsoft-update',
      port: fixed(port),
      service,
      purpose:
        'WSUS fetches updates and their descriptions from Microsoft Update, at the addresses that Microsoft lists.',
      source: wsusSetup,
      change: { ...fixedPort, sentence: 'Cannot be changed: Microsoft Update listens on this port.' },
    }),
  ),
  ...[
    { port: 8530, service: 'HTTP' },
    { port: 8531, service: 'HTTPS' },
  ].map(({ port, service }) =>
    extraRule({
      ...upstream,
      id: `wsus-upstream-${port}`,
      listener: 'upstream-wsus',
      port: fixed(port),
      service,
      purpose: `WSUS fetches updates and their descriptions from the WSUS server above it, where that uses ${service}.`,
      source: wsusSetup,
      change: { ...wsusPort, printed: '', sentence: 'Set on the web site of the WSUS server above.' },
    }),
  ),
]
