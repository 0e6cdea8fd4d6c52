/** Around a machine's border a link can be drawn: this wide on screen, or more. */
export const connectReach = 9

/** The smallest zoom at which the rim is still that wide; below it, rims would cover the neighbours. */
const leastZoom = 0.3
/** The rim grows by steps, as every change of it styles all machines anew. Canvas units. */
const step = 3

/** What a finger hits, in pixels, and where it would reach the neighbours, in canvas units. */
export const touchReach = 24
const mostForTouch = 36

/** Width of the rim for a finger in canvas units: at least as for a pointer, and `touchReach` pixels on screen where there is room. */
export function touchReachAt(zoom: number): number {
  const needed = Math.ceil(touchReach / zoom / step) * step
  return Math.max(reachAt(zoom), Math.min(mostForTouch, needed))
}

/** Width of the rim in canvas units, so that it is at least `connectReach` pixels wide on screen. */
export function reachAt(zoom: number): number {
  const needed = connectReach / Math.min(1, Math.max(leastZoom, zoom))
  return Math.ceil(needed / step) * step
}
