import { notify } from '#session/session.ts'
import type { LaterCode } from '#ui/laterCode.ts'
import { noticeWords } from '#words/noticeWords.ts'

/** The code; null when it cannot be fetched, of which the user is told. */
export async function fetchOrTell<T>(code: LaterCode<T>): Promise<T | null> {
  try {
    return await code.fetch()
  } catch {
    const details = [noticeWords.network]
    notify({ tone: 'error', text: noticeWords.notFetched, details })
    return null
  }
}
