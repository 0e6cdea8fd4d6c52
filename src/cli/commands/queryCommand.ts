import { deriveFlows } from '#flows/deriveFlows.ts'
import { askedService, type ExplainedFlow, explainFlow } from '#flows/explainFlow.ts'
import { mayTalk, type Question } from '#flows/mayTalk.ts'
import { type QuestionFault, readQuestion, type TypedQuestion } from '#flows/readQuestion.ts'
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
    const asked = `${terminalText(question.from)} to ${terminalText(question.to)} on ${askedService(question, 'port')}`
    switch (answer.kind) {
      case 'unknown':
        throw new Misuse(`The plan has no machine, member or address "${terminalText(answer.text)}" (--${answer.end}).`)
      case 'yes':
        io.out(`Yes: ${asked}.\n`)
        for (const flow of answer.flows) io.out(reasonsOf(explainFlow(plan, index, flow)))
        return exitCode.fine
      case 'no':
        io.out(`No: ${asked}.\n`)
        for (const flow of answer.rejected)
          io.out(`    It was rejected in the review.\n${reasonsOf(explainFlow(plan, index, flow))}`)
        return exitCode.problems
    }
  },
}

const faults: Readonly<Record<QuestionFault, (typed: TypedQuestion) => string>> = {
  'no-from': () => 'Say who starts: --from with a name or an address.',
  'no-to': () => 'Say who listens: --to with a name or an address.',
  'no-port': () => 'Say which port: --port with a number from 1 to 65535.',
  'bad-port': ({ port }) => `"${terminalText(port)}" is no port: a port is a number from 1 to 65535.`,
  'bad-transport': ({ transport }) =>
    `There is no transport "${terminalText(transport)}". The transports are tcp, udp, icmp.`,
  'icmp-port': () => 'ICMP has no ports: leave --port out.',
}

function questionOf(values: Arguments['values']): Question {
  const text = (value: Arguments['values'][string]): string => (typeof value === 'string' ? value : '')
  const { from, to, port, transport } = values
  const typed = { from: text(from), to: text(to), port: text(port), transport: text(transport) }
  const read = readQuestion(typed)
  if (!read.ok) throw new Misuse(faults[read.fault](typed))
  return read.question
}

/** The flow, what was decided about it, the rules that ask for it, and the article's rows as printed behind them. */
function reasonsOf({ initiator, listener, service, decision, reasons }: ExplainedFlow): string {
  const lines = [`    ${terminalText(initiator)} to ${terminalText(listener)}, ${service}`]
  if (decision !== undefined && decision.state !== 'open') {
    const by = decision.by === undefined ? '' : ` by ${terminalText(decision.by)}`
    const note = decision.note === undefined ? '' : `: ${terminalText(decision.note)}`
    lines.push(`      ${decision.state === 'reviewed' ? 'Reviewed' : 'Rejected'}${by}${note}`)
  }
  for (const { text, rows } of reasons) {
    lines.push(`      ${terminalText(text)}`)
    for (const { id, printed } of rows) lines.push(`        ${terminalText(`${id} as printed: ${printed}`)}`)
  }
  return `${lines.join('\n')}\n`
}
