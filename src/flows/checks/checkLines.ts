import type { Problem } from '../problem.ts'
import { askedAbout } from './askedAbout.ts'
import { checkOf } from './check.ts'

const rangePack = 'rpc-dynamic'

/** Lines that a network team asks about: RPC without its range, plain HTTP, NetBIOS, and lines the reviewer rejected. */
export const checkLines = checkOf(['links', 'decisions', 'packs', 'reviews'], (subject) => {
  const rejected = new Set(subject.decisions.filter(({ state }) => state === 'rejected').map(({ flow }) => flow))
  const links: Record<'rpc' | 'http' | 'netbios' | 'refused', string[]> = {
    rpc: [],
    http: [],
    netbios: [],
    refused: [],
  }
  let lines = 0
  subject.links.forEach(({ id }, at) => {
    const flows = subject.reviews[at]?.flows ?? []
    const asked = rejected.size === 0 ? flows : flows.filter((flow) => !rejected.has(flow.id))
    if (asked.length < flows.length) links.refused.push(id)
    lines += flows.length - asked.length
    const { rpc, http, netbios } = askedAbout(asked.length === flows.length ? flows : asked)
    if (rpc) links.rpc.push(id)
    if (http) links.http.push(id)
    if (netbios) links.netbios.push(id)
  })
  return [
    ...found('rpc-without-range', subject.packs.includes(rangePack) ? [] : links.rpc),
    ...found('plain-http', links.http),
    ...found('netbios', links.netbios),
    ...(lines === 0 ? [] : [{ kind: 'rejected-lines' as const, links: links.refused, lines }]),
  ]
})

function found(kind: 'rpc-without-range' | 'plain-http' | 'netbios', links: readonly string[]): readonly Problem[] {
  return links.length === 0 ? [] : [{ kind, links }]
}
