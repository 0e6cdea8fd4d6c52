import { fetchLaterCode } from '#ui/laterCode.ts'
import { jobs } from './jobs.ts'
import { whenShown } from './whenShown.ts'

/**
 * Fetches, once the first drawing is on the screen, all that it did without. From then on nothing is fetched any more,
 * and the page says so: `<html data-ready="true">`.
 */
export async function fetchTheRest(): Promise<void> {
  await whenShown()
  try {
    await Promise.all([fetchLaterCode(), jobs.start(), document.fonts.ready])
  } catch {
    // The network went away meanwhile. What is missing is asked for again, and says so, when it is needed.
    return
  }
  document.documentElement.dataset.ready = 'true'
}
