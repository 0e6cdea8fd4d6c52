import { useReviewing } from '#session/reviewing.ts'
import { readPreference, writePreference } from '#storage/preferences.ts'

/** Brings back who reviews, and remembers a name given from now on. */
export function rememberReviewer(): void {
  useReviewing.setState({ reviewer: readPreference('reviewer') })
  useReviewing.subscribe(({ reviewer }, before) => {
    if (reviewer !== null && reviewer !== before.reviewer) writePreference('reviewer', reviewer)
  })
}
