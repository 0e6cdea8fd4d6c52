import type { Position } from '#plan/plan.ts'
import { useContextMenu } from './contextMenu.ts'
import { viewport } from './viewport.ts'

/** The place of the plan that a command means: where its context menu stands, where the mouse points, or the middle of the view. */
export function placeAsked(): Position {
  const menu = useContextMenu.getState().at
  return (menu && viewport().toPlan(menu.x, menu.y)) ?? viewport().pointer() ?? viewport().centre()
}
