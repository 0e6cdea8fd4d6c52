import { create } from 'zustand'

/** The parts of the page that the tour explains, in its order; each bears its name as `data-part` or `data-tour`. */
export const tourStops = ['palette', 'canvas', 'inspector', 'tables', 'export'] as const
export type TourStop = (typeof tourStops)[number]

interface Tour {
  /** Null while nobody takes it. */
  readonly stop: TourStop | null
}

export const useTour = create<Tour>()(() => ({ stop: null }))

export const goToStop = (stop: TourStop | null): void => useTour.setState({ stop })
export const startTour = (): void => goToStop(tourStops[0])
