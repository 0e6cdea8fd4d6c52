import type { Flow } from '#flows/flow.ts'
import { setDecisions } from '#plan/operations/decisionOperations.ts'
import { removeLinks } from '#plan/operations/linkOperations.ts'
import { setLinkNote } from '#plan/operations/noteOperations.ts'
import { done } from '#plan/operations/operationResult.ts'
import type { Decision, Link, Plan } from '#plan/plan.ts'
import { portsText } from '#scene/linkLabel.ts'
import { derivedOf } from '#session/derived.ts'
import { selectLink } from '#session/selection.ts'
import { tableWords } from '#words/tableWords.ts'
import { flowNames } from '../flowNames.ts'
import { decided } from './decided.ts'
import { headings } from './headings.ts'
import { addLinkRows, linkEnds } from './linkEnds.ts'
import { means, type PlanTable, putting, refuse } from './planTable.ts'
import { readOption } from './readCells.ts'

const words = tableWords.columns
const { open, ...closed } = tableWords.states
const states = new Map<string, string>(Object.entries(closed))

/** A row each link: its ends, flows and ports, how far its review is, and its note. */
export function linkTable(plan: Plan): PlanTable<Link> {
  const names = flowNames(plan)
  const { byLink, decisions } = derivedOf(plan)
  const flowsOf = ({ id }: Link): readonly Flow[] => byLink.get(id)?.flows ?? []
  const stateOf = ({ id }: Flow): Decision['state'] => decisions.get(id)?.state ?? 'open'
  const machines = plan.machines.map(({ name }) => name)
  return {
    columns: [
      {
        ...{ id: 'from', title: words.from, width: 150, edit: { suggestions: machines }, headings: headings.from },
        text: ({ ends }) => names.machine(ends[0]),
      },
      {
        ...{ id: 'to', title: words.to, width: 150, edit: { suggestions: machines }, headings: headings.to },
        text: ({ ends }) => names.machine(ends[1]),
      },
      {
        ...{ id: 'flows', title: words.flows, width: 95, isNumber: true },
        text: (link) => String(flowsOf(link).length),
      },
      {
        ...{ id: 'ports', title: words.ports, width: 260, className: 'font-mono text-[12px]' },
        text: (link) => portsText(flowsOf(link)) || tableWords.noFlows,
      },
      {
        ...{ id: 'review', title: words.review, width: 120 },
        text: (link) => reviewText(flowsOf(link).map(stateOf)),
        edit: { isOpen: (link) => flowsOf(link).length > 0, options: () => [open, ...states.values()] },
        put: putting(
          (text, link) =>
            flowsOf(link).length === 0 ? refuse(tableWords.refusals.noFlows) : readOption(text, states, open),
          (before, values) =>
            setDecisions(
              before,
              values.flatMap(({ row, value }) => flowsOf(row).map((flow) => decided(before, flow.id, value))),
            ),
        ),
      },
      {
        ...{ id: 'note', title: words.note, width: 200, text: ({ note }) => note ?? '', edit: {} },
        put: putting(
          (text) => means(text),
          (before, values) =>
            values.reduce(
              (result, { row, value }) => (result.ok ? setLinkNote(result.plan, row.id, value) : result),
              done(before),
            ),
        ),
      },
    ],
    rows: plan.links,
    idOf: ({ id }) => id,
    nameOf: ({ ends }) => tableWords.linkName(names.machine(ends[0]), names.machine(ends[1])),
    selectionOf: ({ id }) => selectLink(id),
    together: linkEnds,
    add: addLinkRows,
    remove: (before, rows) =>
      removeLinks(
        before,
        rows.map(({ id }) => id),
      ),
  }
}

function reviewText(all: readonly Decision['state'][]): string {
  const [first] = all
  if (first === undefined) return ''
  if (all.every((state) => state === first)) return tableWords.states[first]
  return tableWords.mixed(all.filter((state) => state !== 'open').length, all.length)
}
