import type {} from './pages/benchPage.ts'

/** Where the drawing's origin stands on its canvas, in pixels, and pixels per canvas unit. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** What the page itself saw while something was done to it; times in milliseconds. */
export interface Recording {
  /** Times of the animation frames. */
  readonly frames: readonly number[]
  /** When the recording ended: a page that is stuck then has no frame to say so. */
  readonly end: number
  /** Durations of the tasks over 50 ms. */
  readonly longTasks: readonly number[]
  readonly least: View
  readonly most: View
}

export interface Probe {
  readonly view: () => View
  readonly frame: () => { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** True where a press would not land on something that is no drawing. */
  readonly blank: (x: number, y: number) => boolean
  readonly begin: () => void
  readonly end: () => Recording
  /** Half a second without a late frame, or 15 s. */
  readonly settled: () => Promise<void>
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** The marks around what is measured, in the page's user timing and so in the trace. */
export const marks = { from: 'bench:from', to: 'bench:to' }

/** Runs in each page before its own code; it must not use anything of this module. */
export function installProbe(): void {
  const flowView = (): View => {
    const style = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? ''
    const [x, y, zoom] = style.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? []
    return { x: x ?? 0, y: y ?? 0, zoom: zoom ?? 0 }
  }
  const view = () => window.bench?.view() ?? flowView()
  const canvas = (): Element => document.querySelector('.react-flow, #drawing') ?? document.body

  let frames: number[] = []
  let longTasks: number[] = []
  let views: View[] = []
  let ticking = 0
  const tick = (time: number) => {
    frames.push(time)
    views.push(view())
    ticking = requestAnimationFrame(tick)
  }
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(entry.duration)
  })
  const extreme = (of: (...values: number[]) => number): View => ({
    x: of(...views.map(({ x }) => x)),
    y: of(...views.map(({ y }) => y)),
    zoom: of(...views.map(({ zoom }) => zoom)),
  })

  window.probe = {
    view,
    frame: () => {
      const { x, y, width, height } = canvas().getBoundingClientRect()
      return { x, y, width, height }
    },
    blank: (x, y) => {
      const hit = document.elementFromPoint(x, y)
      return (
        hit !== null && canvas().contains(hit) && hit.closest('button, .nopan, .nodrag, .react-flow__panel') === null
      )
    },
    begin: () => {
      frames = []
      longTasks = []
      views = [view()]
      observer.observe({ type: 'longtask' })
      ticking = requestAnimationFrame(tick)
      performance.mark('bench:from')
    },
    end: () => {
      performance.mark('bench:to')
      cancelAnimationFrame(ticking)
      views.push(view())
      for (const entry of observer.takeRecords()) longTasks.push(entry.duration)
      observer.disconnect()
      return { frames, end: performance.now(), longTasks, least: extreme(Math.min), most: extreme(Math.max) }
    },
    settled: () =>
      new Promise((resolve) => {
        const start = performance.now()
        let calm = start
        let before = start
        const look = () => {
          const now = performance.now()
          if (now - before > 50) calm = now
          before = now
          if (now - calm > 500 || now - start > 15_000) resolve()
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      }),
  }
}
