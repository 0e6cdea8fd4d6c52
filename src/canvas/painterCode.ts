import { laterCode } from '#ui/laterCode.ts'

/** The painter. Small plans are drawn without it; the app waits for it before it opens one that is painted. */
export const painterCode = laterCode(() => import('./canvasLayer.ts'))
