import type { SceneLink } from '#scene/scene.ts'

/** Whether two scenes draw a link's line alike, so that it need not be drawn again. */
export function sameDrawing(a: SceneLink, b: SceneLink): boolean {
  return (
    a === b ||
    (a.arrowAtStart === b.arrowAtStart &&
      a.arrowAtEnd === b.arrowAtEnd &&
      a.points.length === b.points.length &&
      a.points.every((point, index) => point.x === b.points[index]?.x && point.y === b.points[index]?.y))
  )
}
