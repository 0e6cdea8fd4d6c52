import { laterCode } from '#ui/laterCode.ts'

/** The worker that lays out graphs, of which the first drawing needs nothing. */
export const layouts = laterCode(() => import('./layouts.ts').then((code) => code.layouts))
