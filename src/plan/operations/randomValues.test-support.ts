import type { Plan } from '../plan.ts'
import type { OperationResult } from './operationResult.ts'

/** One operation, with arguments that the numbers decide on. */
export type Operation = (plan: Plan, b: number, c: number, d: number) => OperationResult

export const zoneIds = ['z1', 'z2', '__proto__'] as const
export const names = ['VMM01', 'HV01', 'SQL01', 'WSUS01', '', '<b>', '\u202eRTL', 'x'.repeat(10_001)] as const
export const keys = ['domain', 'wsus-ssl', '__proto__', '7'] as const

export const numbers = [0, 40, -320, 0.5, -0, 12, 96, -7, 800, 1e9, Number.NaN, Number.POSITIVE_INFINITY] as const
export const ports: readonly [number | string | null, ...(number | string | null)[]] = [
  443,
  8530,
  '1433',
  '49152-65535',
  '9-1',
  0,
  65536,
  'http',
  null,
]

/** The item at this place, counting round and round. */
export function pick<T>(items: readonly [T, ...T[]], at: number): T {
  return items[at % items.length] ?? items[0]
}

/** Mostly an item of the plan, now and then any id, so that operations succeed and fail. */
export function anyOf(
  items: readonly { readonly id: string }[],
  other: readonly [string, ...string[]],
  at: number,
): string {
  const item = items[at % Math.max(items.length, 1)]
  return item === undefined || at % 8 === 0 ? pick(other, at) : item.id
}
