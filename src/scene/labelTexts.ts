import type { Flow } from '#flows/flow.ts'
import type { Link } from '#plan/plan.ts'
import { sumOf } from './foldZones.ts'
import { type Arrow, type LabelText, linkLabel } from './linkLabel.ts'

/** Texts remembered at most; a plan of a thousand like hosts needs a handful. */
const mostKnown = 4096

/**
 * Makes the texts of labels, always in the same words. Links that ask for the same get the same object: most links of a large plan are alike, and to
 * compare what their flows say is much less work than to write it.
 */
export function createLabelTexts(): typeof linkLabel {
  const known = new Map<string, LabelText>()
  return (link, flows, forwardArrow, rejected = new Set(), words) => {
    const key = keyOf(link, flows, forwardArrow, rejected)
    const before = known.get(key)
    if (before) return before
    const text = linkLabel(link, flows, forwardArrow, rejected, words)
    if (known.size >= mostKnown) known.clear()
    known.set(key, text)
    return text
  }
}

/** All that a text depends on. */
function keyOf(link: Link, flows: readonly Flow[], arrow: Arrow, rejected: ReadonlySet<string>): string {
  const { ends } = link
  let key = `${sumOf(link)}${arrow}`
  for (const { id, initiator, transport, port } of flows) {
    const way = rejected.size > 0 && rejected.has(id) ? 'x' : initiator === ends[0] ? '>' : '<'
    key += port === null ? `${way}${transport}` : `${way}${transport}${port.from}-${port.to}`
  }
  return key
}
