/** Wider than the library's default, so that a thousand machines and a single one both fit. */
export const zoomRange = { min: 0.02, max: 3 } as const

/** A plan is opened whole where its names can still be read then, and else no smaller than its labels can be. */
export const openingZoom = { whole: 0.35, part: 0.55 } as const
