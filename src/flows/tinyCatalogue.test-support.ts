import type { Catalogue, Choice, Rule, Setting } from '#rules/catalogue.ts'

/** A catalogue of few rules that has every feature once: enough to say what derivation means without the real data. */
export const tinyCatalogue: Catalogue = {
  id: 'tiny',
  title: 'Tiny product',
  article: {
    title: 'Tiny ports',
    appliesTo: 'Tiny 1',
    date: '12/15/2016',
    assetId: 'none',
    publisher: 'nobody',
    licence: 'none',
  },
  roles: ['server', 'host', 'library', 'site', 'console'].map((id) => ({
    id,
    name: `The ${id}`,
    shortName: id,
    family: 'management',
    sentence: `Is a ${id}.`,
    aliases: [],
  })),
  sections: [{ id: 'M', heading: 'From the server', columns: ['Target', 'Port', 'Modify'] }],
  rows: ['R1', 'R2', 'R3', 'R4', 'R5', 'R6'].map((id) => ({ id, section: 'M', cells: [id] })),
  rules: [
    rule('library-files', 'server', 'library', 'bits', 'R3', { errata: ['X2'] }),
    rule('host-control', 'server', 'host', 5985, 'R1', {
      when: [{ choice: 'domain', options: ['trusted', 'untrusted'] }],
    }),
    rule('host-secure', 'server', 'host', 5986, 'R1', {
      when: [{ choice: 'domain', options: ['untrusted', 'perimeter'] }],
    }),
    rule('host-files', 'server', 'host', 'bits', 'R2', { errata: ['X1'] }),
    rule('host-ping', 'server', 'host', null, 'R4', {}),
    rule('host-back', 'host', 'server', 'bits', 'R5', {
      when: [{ choice: 'domain', options: ['untrusted', 'perimeter'] }],
    }),
    rule('legacy', 'server', 'host', 80, 'R1', { when: [{ choice: 'legacy', options: ['keep'] }] }),
    rule('site-plain', 'server', 'site', 8530, 'R6', { when: [{ choice: 'site-ssl', options: ['no'] }] }),
    rule('site-ssl', 'server', 'site', 8531, 'R6', { when: [{ choice: 'site-ssl', options: ['yes'] }] }),
    rule('rpc', 'server', 'host', 'dynamic', undefined, { pack: 'rpc', service: 'RPC' }),
    rule('peer', 'host', 'host', 'bits', undefined, {
      pack: 'peer',
      when: [{ choice: 'domain', options: ['trusted'] }],
    }),
    rule('fixed-files', 'console', 'host', 443, 'R2', {}),
  ],
  annotations: [
    {
      id: 'local',
      between: ['library', 'site'],
      title: 'Local',
      sentence: 'A local call.',
      sources: ['R3'],
      errata: [],
    },
  ],
  errata: ['X1', 'X2'].map((id) => ({
    id,
    rows: [],
    printed: '',
    meant: '',
    why: '',
    source: '',
    confidence: 'documented',
  })),
  choices: [
    choice('domain', 'host', ['trusted', 'untrusted', 'perimeter']),
    choice('site-ssl', 'site', ['yes', 'no']),
    choice('legacy', undefined, ['keep', 'drop']),
  ],
  settings: [setting('bits', 443, 443), setting('dynamic', 49152, 65535)],
  packs: ['rpc', 'peer'].map((id) => ({ id, name: `Pack ${id}`, sentence: '', errata: [], source: `Source of ${id}` })),
  reservedPorts: [{ port: 5986, reason: 'It is taken.' }],
}

function rule(
  id: string,
  initiator: string,
  listener: string,
  port: number | string | null,
  source: string | undefined,
  more: Partial<Rule>,
): Rule {
  return {
    id,
    initiator,
    listener,
    transport: port === null ? 'icmp' : 'tcp',
    port:
      port === null
        ? { kind: 'none' }
        : typeof port === 'string'
          ? { kind: 'setting', setting: port }
          : { kind: 'fixed', range: { from: port, to: port } },
    service: port === 'bits' ? 'HTTPS' : `service ${id}`,
    channel: 'data',
    purpose: `Purpose of ${id}.`,
    sources: source === undefined ? [] : [source],
    errata: [],
    when: [],
    change: { printed: '', where: 'not-stated', sentence: 'Not stated.' },
    ...more,
  }
}

function choice(id: string, role: string | undefined, options: readonly string[]): Choice {
  return {
    id,
    name: `Choice ${id}`,
    question: `Which ${id}?`,
    options: options.map((option) => ({ id: option, name: option, sentence: '' })),
    source: '',
    ...(role === undefined ? {} : { role }),
  }
}

function setting(id: string, from: number, to: number): Setting {
  return {
    id,
    name: `Setting ${id}`,
    default: { from, to },
    range: from !== to,
    meaning: '',
    where: '',
    reinstall: false,
    source: '',
  }
}
