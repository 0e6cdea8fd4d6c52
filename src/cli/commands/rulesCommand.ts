import { safeJson } from '#export/safeJson.ts'
import { formatPortRange } from '#net/port.ts'
import type { Rule } from '#rules/catalogue.ts'
import { rulePort } from '#rules/checkSetting.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exitCode.ts'
import { catalogue } from '../loadPlan.ts'
import { Misuse } from '../misuse.ts'
import { terminalTable, terminalText } from '../terminalText.ts'

const index = indexCatalogue(catalogue)

/** `portolan rules`: what the catalogue says, with the default ports. */
export const rulesCommand: Command = {
  name: 'rules',
  usage: '[--from ROLE] [--to ROLE] [--json]',
  sentence: 'List the rules, all of them or those between two roles.',
  details: [
    '--from ROLE  only rules in which this role starts the connection',
    '--to ROLE    only rules in which this role is connected to',
    '--json       a JSON array instead of a table',
  ],
  options: { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } },
  positionals: [],
  async run({ values: { from, to, json } }, io) {
    for (const role of [from, to]) if (typeof role === 'string') mustBeRole(role)
    const rules = catalogue.rules.filter(
      ({ initiator, listener }) => (from === undefined || initiator === from) && (to === undefined || listener === to),
    )
    if (json === true) io.out(rulesJson(rules))
    else if (rules.length === 0) io.err('There is no such rule.\n')
    else io.out(rulesTable(rules))
    return exitCode.fine
  },
}

function mustBeRole(role: string): void {
  if (index.roles.has(role)) return
  throw new Misuse(`There is no role "${terminalText(role)}". The roles are ${[...index.roles.keys()].join(', ')}.`)
}

function portText(rule: Rule): string | null {
  const port = rulePort(index, rule, {})
  return port === null ? null : formatPortRange(port)
}

function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [
    rule.initiator,
    rule.listener,
    rule.transport.toUpperCase(),
    portText(rule) ?? '-',
    rule.service,
    [...rule.sources, ...rule.errata, ...(rule.pack === undefined ? [] : [`pack ${rule.pack}`])].join(', '),
    rule.when
      .map(({ choice, options, at }) => `${choice}${at === undefined ? '' : ` of the ${at}`}: ${options.join(' or ')}`)
      .join('; '),
  ])
  return terminalTable([['FROM', 'TO', 'PROTOCOL', 'PORT', 'SERVICE', 'SOURCE', 'WHEN'], ...rows])
}

/** One rule a line. `port` is the default; `setting` names what moves it. */
function rulesJson(rules: readonly Rule[]): string {
  const lines = rules.map((rule) =>
    safeJson({
      id: rule.id,
      initiator: rule.initiator,
      listener: rule.listener,
      transport: rule.transport,
      port: portText(rule),
      setting: rule.port.kind === 'setting' ? rule.port.setting : null,
      service: rule.service,
      channel: rule.channel,
      purpose: rule.purpose,
      sources: rule.sources,
      errata: rule.errata,
      pack: rule.pack ?? null,
      when: rule.when,
      change: rule.change,
    }),
  )
  return lines.length === 0 ? '[]\n' : `[\n  ${lines.join(',\n  ')}\n]\n`
}
