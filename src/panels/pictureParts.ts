import { viewOptions } from '#export/picture/viewOptions.ts'
import type { PictureOptions } from '#export/picture/writePicture.ts'
import type { Box, Plan } from '#plan/plan.ts'
import { useFiltering } from '#session/filtering.ts'
import { isEmptySelection, type Selection } from '#session/selection.ts'
import { pictureWords } from '#words/pictureWords.ts'

/** What a picture may be of. */
export interface PicturePartChoice {
  readonly id: string
  readonly name: string
  /** Null where it is not there to be drawn. */
  readonly options: Pick<PictureOptions, 'part' | 'filter'> | null
}

/**
 * What a picture may be of, in the order in which it is offered: all of it, with a filter on what that shows, the view, the
 * selection, and the saved views.
 */
export function pictureParts(plan: Plan, area: Box | null, chosen: Selection): readonly PicturePartChoice[] {
  const { parts: names, savedView } = pictureWords
  const { query, hides } = useFiltering.getState()
  const shown = viewOptions({ query, hides })
  // The canvas, too, goes on without a filter that cannot be read.
  const filter = shown.ok ? shown.options.filter : undefined
  const filtered = filter && { filter }
  return [
    { id: 'all', name: names.all, options: { part: 'all' } },
    ...(filtered ? [{ id: 'filtered', name: names.filtered, options: { part: 'all', ...filtered } as const }] : []),
    { id: 'view', name: names.view, options: area && { part: { area }, ...filtered } },
    { id: 'chosen', name: names.chosen, options: isEmptySelection(chosen) ? null : { part: { chosen } } },
    ...plan.views.map((view) => {
      const saved = viewOptions(view)
      return { id: `view:${view.id}`, name: savedView(view.name), options: saved.ok ? saved.options : null }
    }),
  ]
}

/** The id of what a person most likely means who does not say: what is to be seen, everywhere. */
export const wholePart = (parts: readonly PicturePartChoice[]): string =>
  parts.find(({ id }) => id === 'filtered')?.id ?? 'all'
