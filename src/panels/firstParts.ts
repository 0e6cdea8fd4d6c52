import { laterCode } from '#ui/laterCode.ts'

/** What the first drawing has of an empty plan alone, and of one that is not empty: fetched while the storage is read. */
export const firstStepsCode = laterCode(() => import('./FirstSteps.tsx').then((part) => part.FirstSteps))
export const flowTableCode = laterCode(() => import('./FlowTable.tsx').then((part) => part.FlowTable))
