import { useTour } from '#session/tour.ts'
import { TourCard } from './TourCard.tsx'

/** The tour, while somebody takes it. */
export function Tour() {
  const stop = useTour((state) => state.stop)
  return stop === null ? null : <TourCard stop={stop} />
}
