import type { Flow } from '#flows/flow.ts'
import type { Decision, Plan } from '#plan/plan.ts'
import { portText } from './portText.ts'

/** A flow with the words of its table row. */
export interface FlowRow {
  readonly flow: Flow
  readonly from: string
  readonly fromZone: string
  readonly to: string
  readonly toZone: string
  readonly port: string
  readonly state: Decision['state']
}

export type FlowColumn = 'from' | 'to' | 'port' | 'service' | 'state'

export function flowRows(plan: Plan, flows: readonly Flow[], decisions: ReadonlyMap<string, Decision>): FlowRow[] {
  const machines = new Map(plan.machines.map((machine) => [machine.id, machine]))
  const zones = new Map(plan.zones.map((zone) => [zone.id, zone.name]))
  const zoneOf = (id: string): string => zones.get(machines.get(id)?.zone ?? '') ?? 'no zone'
  return flows.map((flow) => ({
    flow,
    from: machines.get(flow.initiator)?.name ?? flow.initiator,
    fromZone: zoneOf(flow.initiator),
    to: machines.get(flow.listener)?.name ?? flow.listener,
    toZone: zoneOf(flow.listener),
    port: portText(flow),
    state: decisions.get(flow.id)?.state ?? 'open',
  }))
}

const words = ({ flow, from, fromZone, to, toZone, port, state }: FlowRow): string =>
  [from, fromZone, to, toZone, port, flow.service, flow.channel, ...flow.sources, ...flow.errata, state]
    .join('\n')
    .toLowerCase()

/** Whether a port number lies in the flow's range, so that "5985" also finds "5985-5986". */
const hasPort = (flow: Flow, number: number): boolean =>
  flow.port !== null && flow.port.from <= number && number <= flow.port.to

/** The rows that have every word of the filter somewhere; a bare number is also looked up as a port. */
export function filterRows(rows: readonly FlowRow[], filter: string): readonly FlowRow[] {
  const wanted = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return rows
  return rows.filter((row) => {
    const text = words(row)
    return wanted.every((word) => text.includes(word) || (/^\d+$/.test(word) && hasPort(row.flow, Number(word))))
  })
}

const keys: Readonly<Record<FlowColumn, (row: FlowRow) => string | number>> = {
  from: (row) => row.from.toLowerCase(),
  to: (row) => row.to.toLowerCase(),
  port: (row) => row.flow.port?.from ?? 0,
  service: (row) => row.flow.service.toLowerCase(),
  state: (row) => row.state,
}

/** The rows sorted by a column; equal ones keep the order of the plan. */
export function sortRows(rows: readonly FlowRow[], column: FlowColumn, descending: boolean): readonly FlowRow[] {
  const key = keys[column]
  const sign = descending ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [key(a), key(b)]
    return left === right ? 0 : left < right ? -sign : sign
  })
}
