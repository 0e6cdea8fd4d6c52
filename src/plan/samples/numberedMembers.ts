import type { Member } from '../plan.ts'

/** Like computers in a row: ("HV", 3, "10.0.2.", 11) → HV01 10.0.2.11, HV02 10.0.2.12, HV03 10.0.2.13. */
export function numberedMembers(prefix: string, count: number, network: string, first: number): readonly Member[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `${prefix}${String(at + 1).padStart(2, '0')}`,
    address: `${network}${first + at}`,
  }))
}
