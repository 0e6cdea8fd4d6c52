import { laterCode } from '#ui/laterCode.ts'

/** What draws the lines of large plans. The app waits for it before it opens one that has so many. */
export const localScenesCode = laterCode(() => import('#scene/localScenes.ts'))
