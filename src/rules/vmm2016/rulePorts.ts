import type { RulePort } from '../catalogue.ts'

/** One port that nobody can change. */
export function fixed(port: number): RulePort {
  return { kind: 'fixed', range: { from: port, to: port } }
}

/** The port or range that a setting holds. */
export function setting(id: string): RulePort {
  return { kind: 'setting', setting: id }
}

/** ICMP has no ports. */
export const noPort: RulePort = { kind: 'none' }
