/** Zone ids of the two sides of a boundary; null is everything outside any zone. */
export type Sides = readonly [string | null, string | null]

/** The two sides in the order in which plans keep them: outside first, then by id. */
export function orderedSides([a, b]: Sides): Sides {
  return (a ?? '') <= (b ?? '') ? [a, b] : [b, a]
}

/** The same text for two sides in either order, and a different one for any other pair. */
export function boundaryKey(sides: Sides): string {
  return JSON.stringify(orderedSides(sides))
}
