import type { Link } from '#plan/plan.ts'
import type { LabelText } from './linkLabel.ts'
import type { PlacedLabel } from './placeLabels.ts'
import type { Route } from './route.ts'
import type { SceneLink } from './scene.ts'

/** A link with its line and label; arrowheads stand where flows arrive. */
export function sceneLink(link: Link, route: Route, title: LabelText['title'], label: PlacedLabel): SceneLink {
  return {
    id: link.id,
    ends: link.ends,
    points: route.points,
    startSide: route.startSide,
    endSide: route.endSide,
    label,
    title,
    arrowAtStart: title.backward !== '',
    arrowAtEnd: title.forward !== '',
  }
}
