import { stableId } from './stableId.ts'

/**
 * The id of a row: it follows from what the row asks for and of which firewall, and from nothing else.
 * @param keys of the computers on both sides, in order
 */
export function rowId(
  firewall: string,
  keys: readonly [sources: readonly string[], destinations: readonly string[]],
  services: readonly string[],
  rules: readonly string[],
): string {
  return stableId(JSON.stringify([firewall, ...keys, services, rules]))
}
