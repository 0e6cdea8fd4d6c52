import { fetchLaterCode, laterCode } from '#ui/laterCode.ts'
import { jobs } from './jobs.ts'
import { layouts } from './layoutsCode.ts'
import { whenShown } from './whenShown.ts'

export const offlineCode = laterCode(() => import('./offline.ts'))
// Few need its rules, and the page can be read without them.
laterCode(() => import('./contrast.css'))
const focusCode = laterCode(() => import('#ui/keepFocus.ts'))

/**
 * Fetches, once the first drawing is on the screen, all that it did without, and keeps a copy of all files for the time
 * without a network. From then on nothing is fetched any more, and the page says so: `<html data-ready="true">`.
 */
export async function fetchTheRest(): Promise<void> {
  await whenShown()
  try {
    await Promise.all([
      fetchLaterCode(),
      jobs.start(),
      layouts.fetch().then((client) => client.start()),
      focusCode.fetch().then(({ keepFocus }) => keepFocus()),
      document.fonts.ready,
    ])
    await (await offlineCode.fetch()).keepOffline()
  } catch {
    // The network went away meanwhile. What is missing is asked for again, and says so, when it is needed.
    return
  }
  document.documentElement.dataset.ready = 'true'
}
