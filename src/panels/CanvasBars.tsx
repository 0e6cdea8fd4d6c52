import { useEffect } from 'react'
import { endFilter, useFiltering } from '#session/filtering.ts'
import { useFinding } from '#session/finding.ts'
import { usePaneOpen, usePanes } from '#session/panes.ts'
import { endReview, rejectOn, stopAsking, useReviewing } from '#session/reviewing.ts'
import { useSession } from '#session/session.ts'
import { endTrace, useTracing } from '#session/tracing.ts'
import { useWorkspace } from '#session/workspace.ts'
import { laterDialog, laterPopup } from '#ui/laterPart.tsx'
import { Notices } from './Notices.tsx'

const FilterBar = laterPopup(() => import('./FilterBar.tsx').then((part) => part.FilterBar))
const FilterPanel = laterPopup(() => import('./FilterPanel.tsx').then((part) => part.FilterPanel))
const ReviewBar = laterPopup(() => import('./ReviewBar.tsx').then((part) => part.ReviewBar))
const RejectDialog = laterDialog(() => import('./RejectDialog.tsx').then((part) => part.RejectDialog))
const ReviewerDialog = laterDialog(() => import('./ReviewerDialog.tsx').then((part) => part.ReviewerDialog))
const TraceBar = laterPopup(() => import('./TraceBar.tsx').then((part) => part.TraceBar))
const FindBar = laterPopup(() => import('./FindBar.tsx').then((part) => part.FindBar))

/** Over the drawing, one below the other: what the user must know, and slim bars for what is on just now. */
export function CanvasBars() {
  // Tables have their heads where the drawing has room.
  const isDrawing = useWorkspace(({ view }) => view === 'drawing')
  const finding = useFinding((state) => state.open)
  const filtering = useFiltering((state) => state.query.trim() !== '')
  const choosing = useFiltering((state) => state.choosing)
  const traced = useTracing((state) => state.traced)
  const review = useReviewing()
  const opened = useSession((state) => state.opened)
  // In a narrow window the inspector lies over the drawing; what is on stands beside it.
  const [narrow, inspectorOpen] = [usePanes((state) => state.narrow), usePaneOpen('inspector')]
  const isCovered = narrow && inspectorOpen
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was on for one plan is not meant for the next
  useEffect(
    () => () => {
      endFilter()
      endTrace()
      endReview()
    },
    [opened],
  )
  return (
    <>
      <div
        className={`pointer-events-none absolute top-2 bottom-2 left-2 z-6 flex flex-col items-end gap-1.5 max-[1200px]:top-11 ${isDrawing ? '' : 'justify-end'} ${isCovered ? 'right-[calc(var(--inspector)-29px)]' : 'right-2'}`}
      >
        <Notices />
        {finding && <FindBar />}
        {traced && <TraceBar traced={traced} />}
        {choosing && <FilterPanel />}
        {filtering && <FilterBar />}
        {review.on && <ReviewBar />}
      </div>
      {review.asking && <ReviewerDialog onClose={stopAsking} />}
      {review.rejecting !== null && <RejectDialog onClose={() => rejectOn(null)} />}
    </>
  )
}
