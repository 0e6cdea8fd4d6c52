import type { Box } from '#plan/plan.ts'

/** What the pages beside Portolan draw: places and texts, ready to use, in canvas units. */
export interface Drawing {
  readonly zones: readonly { readonly id: string; readonly title: string; readonly box: Box }[]
  readonly machines: readonly DrawnMachine[]
  readonly links: readonly DrawnLink[]
  readonly bounds: Box
}

export interface DrawnMachine {
  readonly id: string
  readonly name: string
  /** Role and address, in one line. */
  readonly detail: string
  /** A CSS colour for its role's family. */
  readonly colour: string
  readonly x: number
  readonly y: number
}

export interface DrawnLink {
  readonly id: string
  /** Places in `machines`. */
  readonly from: number
  readonly to: number
  readonly label: readonly string[]
  readonly arrowAtStart: boolean
  readonly arrowAtEnd: boolean
}
