import type { Link, Plan } from '#plan/plan.ts'
import type { CatalogueIndex } from '#rules/lookup.ts'
import type { Flow, LinkReview } from './flow.ts'
import type { End, LineTemplate, LinkTemplate, PlanTerms } from './linkTemplate.ts'
import { otherEnd, prepareTemplate, withOwnLines } from './linkTemplate.ts'
import type { MachineProfile } from './machineProfile.ts'
import { ownLines } from './ownFlows.ts'

/** Reviews links under the choices, settings and packs of one plan; remembers what the rules say for each pair of profiles. */
export interface LinkReviewer {
  readonly template: (link: Link, ends: readonly [MachineProfile, MachineProfile]) => LinkTemplate
  readonly review: (link: Link, ends: readonly [MachineProfile, MachineProfile]) => LinkReview
}

export function createLinkReviewer(
  index: CatalogueIndex,
  { choices, settings, packs }: Pick<Plan, 'choices' | 'settings' | 'packs'>,
): LinkReviewer {
  const terms: PlanTerms = { index, choices, settings, packs: new Set(packs) }
  const templates = new Map<MachineProfile, Map<MachineProfile, LinkTemplate>>()

  function templateFor([a, b]: readonly [MachineProfile, MachineProfile]): LinkTemplate {
    const row = templates.get(a) ?? new Map<MachineProfile, LinkTemplate>()
    const template = row.get(b) ?? prepareTemplate(terms, [a, b])
    row.set(b, template)
    templates.set(a, row)
    return template
  }

  const template: LinkReviewer['template'] = (link, ends) => withOwnLines(templateFor(ends), ownLines(link).lines)
  return { template, review: (link, ends) => reviewOf(template(link, ends), link) }
}

/** A review of a link that joins nothing: an end is missing or both ends are the same machine. */
export function emptyReview(link: Link): LinkReview {
  return { link: link.id, flows: [], annotations: [], leftOut: [], openChoices: [], offeredPacks: [] }
}

/** The profiles of the link's two machines by machine id, or undefined when one is missing or they are the same machine. */
export function endsOf(
  { ends: [a, b] }: Link,
  profiles: ReadonlyMap<string, MachineProfile>,
): readonly [MachineProfile, MachineProfile] | undefined {
  const first = profiles.get(a)
  const second = profiles.get(b)
  return first && second && a !== b ? [first, second] : undefined
}

/** The flows of a link, in the order of its template. */
export function flowsOf(template: LinkTemplate, link: Link): readonly Flow[] {
  const flows: Flow[] = []
  fillFlows(flows, 0, template, link)
  return flows
}

/** How the ids of a link's flows begin that start at an end; the key of a line follows. */
export function flowIdPrefix({ id, ends }: Link, initiator: End): string {
  return `${id}:${ends[initiator]}>${ends[otherEnd(initiator)]}:`
}

/** Writes the flows of a link into a list from a place on, and gives the place after them. */
export function fillFlows(flows: Flow[], from: number, template: LinkTemplate, link: Link): number {
  // Lines come by initiator, and many links have those of one end alone.
  let prefix = ''
  let end: End | undefined
  let at = from
  for (const line of template.lines) {
    if (line.initiator !== end) {
      end = line.initiator
      prefix = flowIdPrefix(link, end)
    }
    flows[at] = flowOf(line, link, prefix)
    at += 1
  }
  return at
}

function flowOf(line: LineTemplate, link: Link, prefix: string): Flow {
  return {
    id: prefix + line.key,
    link: link.id,
    initiator: link.ends[line.initiator],
    listener: link.ends[otherEnd(line.initiator)],
    transport: line.transport,
    port: line.port,
    service: line.service,
    channel: line.channel,
    sources: line.sources,
    errata: line.errata,
    packs: line.packs,
    reasons: line.reasons,
  }
}

function reviewOf(template: LinkTemplate, link: Link): LinkReview {
  return {
    link: link.id,
    flows: flowsOf(template, link),
    annotations: template.annotations,
    leftOut: mapped(template.leftOut, ({ rule, initiator, choice, option }) => ({
      rule,
      initiator: link.ends[initiator],
      listener: link.ends[otherEnd(initiator)],
      choice,
      option,
    })),
    openChoices: mapped(template.openChoices, ({ choice, end }) =>
      end === null ? { choice } : { choice, machine: link.ends[end] },
    ),
    offeredPacks: template.offeredPacks,
  }
}

const empty: readonly never[] = []

/** Most links leave nothing out and nothing open: they share one empty list. */
function mapped<Item, Result>(items: readonly Item[], make: (item: Item) => Result): readonly Result[] {
  return items.length === 0 ? empty : items.map(make)
}
