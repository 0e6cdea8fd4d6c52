import type { DetailsOf } from './plan.ts'

/** A different text for each firewall, rule and row; plans keep details in its order. */
export function detailsKey(scope: DetailsOf['scope'], id: string): string {
  return `${scope}:${id}`
}
