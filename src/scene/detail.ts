/** What is worth drawing at a zoom: the smaller the picture, the less of it a reader can make out. */
export interface Detail {
  /** Names, and the smaller second lines under them. */
  readonly titles: boolean
  readonly texts: boolean
  readonly labels: boolean
  readonly glyphs: boolean
  /** Rounded corners and bends, arrowheads, shadows. */
  readonly forms: boolean
  /** Lines are so thin that each is drawn as a hair, and a stretch that several share only once. */
  readonly hairlines: boolean
}

/** A text of fewer pixels than this cannot be read. */
const leastText = 5
/** Letter heights at zoom 1, in pixels. */
const titleSize = 13
const textSize = 11

/** At this zoom and above, a machine at rest in view is a real element of the page. */
export const readingZoom = 0.5

/** The detail at a zoom, in pixels per canvas unit. */
export function detailAt(zoom: number): Detail {
  return {
    titles: titleSize * zoom >= leastText,
    texts: textSize * zoom >= leastText,
    labels: textSize * zoom >= leastText,
    glyphs: zoom >= 0.3,
    forms: zoom >= 0.35,
    hairlines: zoom < 0.35,
  }
}
