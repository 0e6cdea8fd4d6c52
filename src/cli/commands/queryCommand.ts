import { deriveFlows } from '#flows/deriveFlows.ts'
import type { Flow } from '#flows/flow.ts'
import { mayTalk, type Question } from '#flows/mayTalk.ts'
import { formatPortRange, parsePort } from '#net/port.ts'
import { transports } from '#net/transport.ts'
import type { Plan } from '#plan/plan.ts'
import { machinesById } from '#plan/planIndex.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import type { Arguments, Command } from '../command.ts'
import { exitCode } from '../exitCode.ts'
import { catalogue, loadPlanLoudly } from '../loadPlan.ts'
import { Misuse } from '../misuse.ts'
import { terminalText } from '../terminalText.ts'

const index = indexCatalogue(catalogue)

/** `portolan query`: may this machine open a connection to that one, and which line says so. */
export const queryCommand: Command = {
  name: 'query',
  usage: 'PLAN --from A --to B (--port N [--transport tcp|udp] | --transport icmp)',
  sentence: 'Say whether A may open a connection to B on a port, and why; exit with 1 when it may not.',
  details: [
    '--from A       a machine or member by name, a machine by id, or an address',
    '--to B         likewise',
    '--port N       the destination port',
    '--transport T  tcp, udp or icmp; without it tcp and udp count',
  ],
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    port: { type: 'string' },
    transport: { type: 'string' },
  },
  positionals: ['PLAN'],
  async run({ positionals: [path = ''], values }, io) {
    const question = questionOf(values)
    const plan = await loadPlanLoudly(path, io)
    const answer = mayTalk(plan, deriveFlows(plan, catalogue), question)
    const asked = `${terminalText(question.from)} to ${terminalText(question.to)} on ${wordsOf(question)}`
    switch (answer.kind) {
      case 'unknown':
        throw new Misuse(`The plan has no machine, member or address "${terminalText(answer.text)}" (--${answer.end}).`)
      case 'yes':
        io.out(`Yes: ${asked}.\n`)
        for (const flow of answer.flows) io.out(reasonsOf(plan, flow))
        return exitCode.fine
      case 'no':
        io.out(`No: ${asked}.\n`)
        for (const flow of answer.rejected) io.out(`    It was rejected in the review.\n${reasonsOf(plan, flow)}`)
        return exitCode.problems
    }
  },
}

function questionOf({ from, to, port, transport }: Arguments['values']): Question {
  if (typeof from !== 'string') throw new Misuse('Say who starts: --from with a name or an address.')
  if (typeof to !== 'string') throw new Misuse('Say who listens: --to with a name or an address.')
  const known = transports.find((one) => one === transport)
  if (transport !== undefined && known === undefined) {
    throw new Misuse(`There is no transport "${terminalText(String(transport))}". The transports are tcp, udp, icmp.`)
  }
  if (known === 'icmp') {
    if (port !== undefined) throw new Misuse('ICMP has no ports: leave --port out.')
    return { from, to, port: null, transport: known }
  }
  if (typeof port !== 'string') throw new Misuse('Say which port: --port with a number from 1 to 65535.')
  const number = parsePort(port)
  if (number === null) throw new Misuse(`"${terminalText(port)}" is no port: a port is a number from 1 to 65535.`)
  return { from, to, port: number, ...(known && { transport: known }) }
}

function wordsOf({ port, transport }: Question): string {
  if (port === null) return 'ICMP'
  return transport === undefined ? `port ${port}` : `${transport.toUpperCase()} ${port}`
}

/** The flow, the rules that ask for it, and the article's rows as printed behind them. */
function reasonsOf(plan: Plan, flow: Flow): string {
  const name = (id: string) => terminalText(machinesById(plan).get(id)?.name.trim() || id)
  const port = flow.port === null ? '' : ` ${formatPortRange(flow.port)}`
  const lines = [`    ${name(flow.initiator)} to ${name(flow.listener)}, ${flow.transport.toUpperCase()}${port}`]
  for (const { service, purpose, sources, errata, source, rule } of flow.reasons) {
    const from = [...sources.map((id) => `row ${id}`), ...errata, ...(source === undefined ? [] : [source])].join(', ')
    lines.push(terminalText(`      ${service}: ${purpose} (rule ${rule}${from === '' ? '' : `; ${from}`})`))
    for (const id of sources) {
      const row = index.rows.get(id)
      if (row)
        lines.push(terminalText(`        ${id} as printed: ${row.cells.filter((cell) => cell !== '').join(' | ')}`))
    }
  }
  return `${lines.join('\n')}\n`
}
