import { safeJson } from '#export/safeJson.ts'
import { deriveFlows } from '#flows/deriveFlows.ts'
import type { Flow } from '#flows/flow.ts'
import { formatPortRange } from '#net/port.ts'
import type { Plan } from '#plan/plan.ts'
import type { Command } from '../command.ts'
import { exitCode } from '../exitCode.ts'
import { catalogue, loadPlanLoudly } from '../loadPlan.ts'
import { terminalTable, terminalText } from '../terminalText.ts'

/** `portolan flows`: the smallest lines of a plan, rejected ones included. */
export const flowsCommand: Command = {
  name: 'flows',
  usage: 'PLAN [--json]',
  sentence: 'List every flow of a plan: who connects to whom, on which port, and why.',
  details: ['--json  a JSON array instead of a table'],
  options: { json: { type: 'boolean' } },
  positionals: ['PLAN'],
  async run({ positionals: [path = ''], values }, io) {
    const plan = await loadPlanLoudly(path, io)
    const flows = deriveFlows(plan, catalogue)
    if (values.json === true) io.out(flowsJson(flows))
    else if (flows.length === 0) io.err('The plan has no flows.\n')
    else io.out(flowsTable(plan, flows))
    return exitCode.fine
  },
}

/** One line an item, keys in a fixed order. */
function flowsJson(flows: readonly Flow[]): string {
  const lines = flows.map(
    ({ id, link, initiator, listener, transport, port, service, channel, sources, errata, packs }) =>
      safeJson({
        id,
        link,
        initiator,
        listener,
        transport,
        port: port === null ? null : formatPortRange(port),
        service,
        channel,
        sources,
        errata,
        packs,
      }),
  )
  return lines.length === 0 ? '[]\n' : `[\n  ${lines.join(',\n  ')}\n]\n`
}

function flowsTable(plan: Plan, flows: readonly Flow[]): string {
  const names = new Map(plan.machines.map(({ id, name }) => [id, terminalText(name.trim() === '' ? id : name)]))
  const rows = flows.map(({ initiator, listener, transport, port, service, sources, packs }) => [
    names.get(initiator) ?? '',
    names.get(listener) ?? '',
    transport.toUpperCase(),
    port === null ? '-' : formatPortRange(port),
    service,
    [...sources, ...packs].join(', '),
  ])
  return terminalTable([['FROM', 'TO', 'PROTOCOL', 'PORT', 'SERVICE', 'SOURCE'], ...rows])
}
