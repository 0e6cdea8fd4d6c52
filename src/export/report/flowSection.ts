import type { Flow, LinkReview } from '#flows/flow.ts'
import { noteOf } from '#flows/noteOf.ts'
import { formatPortRange } from '#net/port.ts'
import { linksById, linksOf, machinesById, zonesById } from '#plan/planIndex.ts'
import { element, type Markup, type MarkupElement } from './markup.ts'
import { lines, named, paragraph, section, sourceLinks, table } from './reportParts.ts'
import type { ReportSubject } from './reportSubject.ts'
import { reportTexts as texts } from './reportTexts.ts'

/** Links of one machine whose flows and decisions are alike, told once. */
interface LikeLinks {
  readonly hub: string
  readonly others: string[]
  readonly review: LinkReview
}

/** What a port is called in a table: "TCP 443", "ICMP". */
export function portCell({ transport, port }: Pick<Flow, 'transport' | 'port'>): string {
  const name = transport.toUpperCase()
  return port === null ? name : `${name} ${formatPortRange(port)}`
}

/** Every flow, link by link; links of one machine to machines that are asked the same of stand together. */
export function flowSection(subject: ReportSubject): MarkupElement {
  const groups = likeLinks(subject)
  if (groups.length === 0) return section('flows', paragraph(texts.noFlows))
  return section('flows', ...groups.map((group) => groupMarkup(subject, group)))
}

function likeLinks(subject: ReportSubject): readonly LikeLinks[] {
  const { plan, reviews } = subject
  const links = linksById(plan)
  const groups = new Map<string, LikeLinks>()
  for (const review of reviews) {
    const link = links.get(review.link)
    const [one, other] = link?.ends ?? []
    if (one === undefined || other === undefined) continue
    const oneIsHub = linksOf(plan, one).length >= linksOf(plan, other).length
    const [hub, far] = oneIsHub ? [one, other] : [other, one]
    const key = JSON.stringify([
      hub,
      review.flows.map((flow) => flowKey(subject, flow, hub)),
      review.annotations,
      link?.note,
    ])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { hub, others: [far], review })
    else group.others.push(far)
  }
  return [...groups.values()]
}

/** All that a row of the table shows of a flow, but for the name of the far machine. */
function flowKey({ decisions }: ReportSubject, flow: Flow, hub: string) {
  const decision = decisions.get(flow.id)
  return [
    flow.initiator === hub,
    portCell(flow),
    flow.service,
    flow.sources,
    flow.errata,
    flow.packs,
    purposesOf(flow),
    decision?.state,
    noteOf(decision),
  ]
}

/** Why it is needed. */
const purposesOf = ({ reasons }: Flow): string => [...new Set(reasons.map(({ purpose }) => purpose))].join(' ')

function groupMarkup(subject: ReportSubject, { hub, others, review }: LikeLinks): MarkupElement {
  const { plan, catalogue } = subject
  const name = (id: string) => machinesById(plan).get(id)?.name ?? id
  const [only = ''] = others
  const title =
    others.length === 1
      ? [machineMarkup(subject, hub), ' – ', machineMarkup(subject, only)]
      : [named(texts.likeLinks(name(hub), others.length))]
  const far = (id: string): Markup => (id === hub || others.length === 1 ? named(name(id)) : texts.alikeOne)
  const note = linksById(plan).get(review.link)?.note ?? ''
  const annotations = catalogue.annotations.filter(({ id }) => review.annotations.includes(id))
  return element(
    'div',
    'group',
    element('h3', '', ...title),
    ...(others.length === 1
      ? []
      : [element('p', 'faint', texts.alike, element('bdi', '', others.map(name).join(', ')))]),
    ...(note === '' ? [] : [paragraph(texts.note, element('bdi', '', note))]),
    table(
      'flowrows',
      texts.flowHeads,
      review.flows.map((flow) => flowCells(subject, flow, far)),
      texts.noPorts,
    ),
    ...annotations.map(({ title: what, sentence, sources, errata }) =>
      element('p', 'faint', `${what}: ${sentence} `, ...sourceLinks([...sources, ...errata])),
    ),
  )
}

function machineMarkup({ plan }: ReportSubject, id: string): MarkupElement {
  const machine = machinesById(plan).get(id)
  const zone = zonesById(plan).get(machine?.zone ?? '')?.name ?? texts.noZone
  return element('span', '', named(machine?.name ?? id), element('span', 'more', ' (', named(zone), ')'))
}

function flowCells(
  { catalogue, decisions }: ReportSubject,
  flow: Flow,
  far: (id: string) => Markup,
): readonly Markup[] {
  const decision = decisions.get(flow.id)
  const state = decision?.state ?? 'open'
  const packs = catalogue.packs.filter(({ id }) => flow.packs.includes(id)).map(({ name }) => named(name))
  return [
    far(flow.initiator),
    far(flow.listener),
    lines(element('span', 'ports', portCell(flow)), flow.service),
    purposesOf(flow),
    lines(element('span', 'code', ...sourceLinks([...flow.sources, ...flow.errata])), ...packs),
    lines(
      element('span', state, texts.states[state]),
      noteOf(decision) === '' ? '' : element('bdi', '', noteOf(decision)),
    ),
  ]
}
