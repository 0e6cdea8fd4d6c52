import { useTour } from '#session/tour.ts'
import { laterPopup } from '#ui/laterPart.tsx'

const TourCard = laterPopup(() => import('./TourCard.tsx').then((part) => part.TourCard))

/** The tour, while somebody takes it. */
export function Tour() {
  const stop = useTour((state) => state.stop)
  return stop === null ? null : <TourCard stop={stop} />
}
