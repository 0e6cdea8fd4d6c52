/** Around a machine's border a link can be drawn: this wide on screen, or more. */
export const connectReach = 9

/** The smallest zoom at which the rim is still that wide; below it, rims would cover the neighbours. */
const leastZoom = 0.3
/** The rim grows by steps, as every change of it styles all machines anew. Canvas units. */
const step = 3

/** Width of the rim in canvas units, so that it is at least `connectReach` pixels wide on screen. */
export function reachAt(zoom: number): number {
  const needed = connectReach / Math.min(1, Math.max(leastZoom, zoom))
  return Math.ceil(needed / step) * step
}
