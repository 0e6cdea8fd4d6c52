import type { Selection } from '#session/selection.ts'

/** What is chosen, for looking up. */
export interface Chosen {
  readonly machines: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly zones: ReadonlySet<string>
}

export const setsOf = ({ machines, links, zones }: Selection): Chosen => ({
  machines: new Set(machines),
  links: new Set(links),
  zones: new Set(zones),
})
