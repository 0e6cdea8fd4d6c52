import { parseQuery } from '#flows/find/parseQuery.ts'
import type { QueryFault } from '#flows/find/query.ts'
import type { SavedView } from '#plan/plan.ts'
import type { PictureOptions } from './writePicture.ts'

export type ViewOptions =
  | { readonly ok: true; readonly options: Pick<PictureOptions, 'part' | 'filter'> }
  /** The query of the view, which a hand may have written into the file, cannot be read. */
  | { readonly ok: false; readonly fault: QueryFault }

/** What makes a picture show what a view shows: its part of the drawing, without what its filter hides, and the rest dimmed. */
export function viewOptions({ query, hides = false, area }: ViewOf): ViewOptions {
  const part = area === undefined ? 'all' : { area }
  if (query === '') return { ok: true, options: { part } }
  const parsed = parseQuery(query)
  if (!parsed.ok) return parsed
  return { ok: true, options: { part, filter: { query: parsed.query, hides } } }
}

interface ViewOf extends Pick<SavedView, 'query' | 'area'> {
  readonly hides?: boolean
}
