import { parsePort } from '#net/port.ts'
import { type Transport, transports } from '#net/transport.ts'
import type { Question } from './mayTalk.ts'

/** What is missing or wrong in a question as it was typed. */
export type QuestionFault = 'no-from' | 'no-to' | 'no-port' | 'bad-port' | 'bad-transport' | 'icmp-port'

/** A question as it was typed; empty text is nothing typed. */
export interface TypedQuestion {
  readonly from: string
  readonly to: string
  readonly port: string
  /** Empty for any that has ports. */
  readonly transport: string
}

export type ReadQuestion =
  | { readonly ok: true; readonly question: Question }
  | { readonly ok: false; readonly fault: QuestionFault }

/** The question that was typed, or the first thing that is wrong with it. */
export function readQuestion({ from, to, port, transport }: TypedQuestion): ReadQuestion {
  const known: Transport | undefined = transports.find((one) => one === transport)
  const number = parsePort(port.trim())
  const refused = (fault: QuestionFault): ReadQuestion => ({ ok: false, fault })
  if (from.trim() === '') return refused('no-from')
  if (to.trim() === '') return refused('no-to')
  if (transport !== '' && known === undefined) return refused('bad-transport')
  if (known === 'icmp') {
    return port.trim() === ''
      ? { ok: true, question: { from, to, port: null, transport: known } }
      : refused('icmp-port')
  }
  if (port.trim() === '') return refused('no-port')
  if (number === null) return refused('bad-port')
  return { ok: true, question: { from, to, port: number, ...(known && { transport: known }) } }
}
