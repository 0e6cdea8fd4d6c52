/** Wider than the library's default, so that a thousand machines and a single one both fit. */
export const zoomRange = { min: 0.02, max: 3 } as const

/** A plan is opened no smaller than this: labels can still be read. */
export const readableZoom = 0.55
