import type { Plan } from '#plan/plan.ts'

/** Whether every machine has its place and every zone its box, so that there is nothing to lay out. */
export function isPlaced({ machines, zones }: Plan): boolean {
  return machines.every(({ position }) => position !== undefined) && zones.every(({ box }) => box !== undefined)
}
