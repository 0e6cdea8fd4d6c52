import type { Page } from '@playwright/test'
import type { Position } from '#plan/plan.ts'
import type { Workload } from './workload.ts'

/** The first three are measured unless others are named. */
export const targetNames = ['portolan', 'react-flow', 'bare', 'react-flow-visible'] as const

export type TargetName = (typeof targetNames)[number]

/** A page that draws plans, and what differs between such pages. */
export interface Target {
  readonly name: TargetName
  /** Opens the page, up to where a first drawing is possible. */
  readonly start: (page: Page) => Promise<void>
  /** Hands the plan over and waits until it is drawn. Milliseconds from parsed plan to everything painted, or why that is not known. */
  readonly load: (page: Page, workload: Workload) => Promise<number | string>
  /** Puts the whole drawing in view. */
  readonly fit: (page: Page) => Promise<void>
  /** Where the hub's top left corner stands now, in canvas units. */
  readonly hub: (page: Page, workload: Workload) => Promise<Position>
  /** After a drag of the hub from `before`: whether it took effect. Puts the hub back where it can. */
  readonly dragged: (page: Page, workload: Workload, before: Position) => Promise<boolean>
}
