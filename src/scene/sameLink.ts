import type { SceneLink } from './scene.ts'

/** Whether two links of one id are drawn alike, line and label. */
export function sameLink(a: SceneLink, b: SceneLink): boolean {
  return (
    a === b ||
    (a.ends[0] === b.ends[0] &&
      a.ends[1] === b.ends[1] &&
      a.startSide === b.startSide &&
      a.endSide === b.endSide &&
      a.arrowAtStart === b.arrowAtStart &&
      a.arrowAtEnd === b.arrowAtEnd &&
      a.title.forward === b.title.forward &&
      a.title.backward === b.title.backward &&
      samePoints(a.points, b.points) &&
      sameLabel(a.label, b.label))
  )
}

/** Whether two polylines are the same. */
export function samePoints(a: SceneLink['points'], b: SceneLink['points']): boolean {
  return a === b || (a.length === b.length && a.every(({ x, y }, at) => x === b[at]?.x && y === b[at]?.y))
}

function sameLabel(a: SceneLink['label'], b: SceneLink['label']): boolean {
  return (
    a === b ||
    (a.collapsed === b.collapsed &&
      a.pending === b.pending &&
      a.box?.x === b.box?.x &&
      a.box?.y === b.box?.y &&
      a.box?.width === b.box?.width &&
      a.box?.height === b.box?.height &&
      a.lines.length === b.lines.length &&
      a.lines.every(({ text, direction }, at) => text === b.lines[at]?.text && direction === b.lines[at]?.direction))
  )
}
