import type { Flow } from '#flows/flow.ts'
import { formatPortRange } from '#net/port.ts'
import { setDecisions } from '#plan/operations/decisionOperations.ts'
import type { Decision, Plan } from '#plan/plan.ts'
import { derivedOf } from '#session/derived.ts'
import { signed } from '#session/reviewing.ts'
import { selectLink } from '#session/selection.ts'
import { tableWords } from '#words/tableWords.ts'
import { filterFlows } from '../filterFlows.ts'
import { flowNames } from '../flowNames.ts'
import { portText } from '../portText.ts'
import { decided } from './decided.ts'
import { means, type PlanTable, putting } from './planTable.ts'
import { readOption } from './readCells.ts'

const words = tableWords.columns
const { open, ...closed } = tableWords.states
const states = new Map<string, string>(Object.entries(closed))

/** A row each flow: who starts it, where it goes and why, and what the reviewer says, which is all that can be changed. */
export function flowRows(plan: Plan): PlanTable<Flow> {
  const names = flowNames(plan)
  const { flows, decisions } = derivedOf(plan)
  return {
    columns: [
      { ...{ id: 'initiator', title: words.initiator, width: 140 }, text: ({ initiator }) => names.machine(initiator) },
      { ...{ id: 'listener', title: words.listener, width: 140 }, text: ({ listener }) => names.machine(listener) },
      {
        ...{ id: 'transport', title: words.transport, width: 80, className: 'font-mono text-[12px]' },
        text: ({ transport }) => transport.toUpperCase(),
      },
      {
        ...{ id: 'port', title: words.port, width: 100, className: 'font-mono text-[12px]' },
        text: ({ port }) => (port === null ? '' : formatPortRange(port)),
      },
      { ...{ id: 'service', title: words.service, width: 150 }, text: ({ service }) => service },
      {
        ...{ id: 'rows', title: words.rows, width: 90, className: 'font-mono text-[12px]' },
        text: ({ sources, errata, packs }) => [...sources, ...errata].join(' ') || packs.join(' '),
      },
      {
        ...{ id: 'review', title: words.review, width: 110 },
        text: ({ id }) => tableWords.states[decisions.get(id)?.state ?? 'open'],
        edit: { options: () => [open, ...states.values()] },
        put: putting(
          (text) => readOption(text, states, open),
          (before, values) =>
            setDecisions(
              before,
              values.map(({ row, value }) => decided(before, row.id, value)),
            ),
        ),
      },
      {
        ...{ id: 'note', title: words.note, width: 200, text: ({ id }) => decisions.get(id)?.note ?? '', edit: {} },
        put: putting(
          (text) => means(text),
          (before, values) =>
            setDecisions(
              before,
              values.map(({ row, value }) => {
                const { note: _old, ...rest } = derivedOf(before).decisions.get(row.id) ?? undecided(row)
                return signed(value === '' ? rest : { ...rest, note: value })
              }),
            ),
        ),
      },
    ],
    rows: flows,
    idOf: ({ id }) => id,
    nameOf: (flow) => `${names.machine(flow.initiator)} → ${names.machine(flow.listener)}, ${portText(flow)}`,
    selectionOf: ({ link }) => selectLink(link),
    isStruck: ({ id }) => decisions.get(id)?.state === 'rejected',
    search: (wanted) => filterFlows(flows, wanted, names, decisions),
  }
}

const undecided = ({ id }: Flow): Decision => ({ flow: id, state: 'open' })
