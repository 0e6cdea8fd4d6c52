import type { TraceEvent } from './tracer.ts'

/** Timeline events on top of those that counting frames needs. */
export const timelineCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'cc',
  'blink',
  'v8',
]

/** Time of one kind of work on one thread, in milliseconds; what lies within other events counts to those alone. */
export interface Share {
  readonly thread: string
  readonly kind: string
  readonly self: number
}

export type Kind =
  | 'script'
  | 'garbage'
  | 'style'
  | 'layout'
  | 'hit test'
  | 'paint'
  | 'layerize'
  | 'commit'
  | 'raster'
  | 'other'

/** Names of timeline events, in the order in which they are tried. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/GC|V8\.Garbage/, 'garbage'],
  [
    /^(FunctionCall|EvaluateScript|EventDispatch|FireAnimationFrame|TimerFire|RunMicrotasks|FireIdleCallback|V8|v8)/,
    'script',
  ],
  [/UpdateLayoutTree|RecalculateStyles|UpdateStyle|ParseAuthorStyleSheet|recalc/i, 'style'],
  [/HitTest|hitTest/, 'hit test'],
  [/^Layout$|performLayout|LocalFrameView::.*[lL]ayout/, 'layout'],
  [/Layerize|PaintArtifactCompositor|CompositingInputs/, 'layerize'],
  [/^Commit$|BeginMainFrame::commit|LayerTreeHost|PushProperties|TreeSynchronizer|ProxyImpl::Commit/, 'commit'],
  [/Raster|DecodeImage|Playback|DrawFrame|DrawLazyPixelRef|Skia|SkCanvas/i, 'raster'],
  [/Paint|UpdateLayer|CullRect/, 'paint'],
]

export const kindOf = (name: string): Kind => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'other'

/** Self times of complete events within a window (in microseconds), by thread and event name, the longest first. */
export function selfTimes(events: readonly TraceEvent[], from: number, to: number): Share[] {
  const threads = new Map<string, TraceEvent[]>()
  for (const event of events) {
    if (event.ph !== 'X' || event.dur === undefined || event.ts < from || event.ts > to) continue
    const key = `${event.pid}/${event.tid}`
    const list = threads.get(key)
    if (list) list.push(event)
    else threads.set(key, [event])
  }
  const names = threadNames(events)
  return [...threads]
    .flatMap(([key, list]) => [...selfByName(list)].map(([kind, self]) => share(names.get(key) ?? key, kind, self)))
    .sort((a, b) => b.self - a.self)
}

const share = (thread: string, kind: string, micros: number): Share => ({ thread, kind, self: micros / 1000 })

function selfByName(events: readonly TraceEvent[]): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (name: string, time: number) => sums.set(name, (sums.get(name) ?? 0) + time)
  const open: { readonly name: string; readonly end: number }[] = []
  const ordered = events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  for (const { name, ts, dur = 0 } of ordered) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) open.pop()
    const around = open.at(-1)
    if (around) add(around.name, -Math.min(dur, around.end - ts))
    add(name, dur)
    open.push({ name, end: ts + dur })
  }
  return sums
}

/** Sums of shares by kind of work, for one thread. */
export function byKind(shares: readonly Share[], thread: string): ReadonlyMap<Kind, number> {
  const sums = new Map<Kind, number>()
  for (const one of shares) {
    if (one.thread !== thread) continue
    const kind = kindOf(one.kind)
    sums.set(kind, (sums.get(kind) ?? 0) + one.self)
  }
  return sums
}

function threadNames(events: readonly TraceEvent[]): ReadonlyMap<string, string> {
  const of = (meta: string, key: (event: TraceEvent) => string) =>
    new Map(
      events
        .filter(({ ph, name }) => ph === 'M' && name === meta)
        .map((event) => [key(event), String(event.args.name)] as const),
    )
  const processes = of('process_name', ({ pid }) => String(pid))
  const threads = of('thread_name', ({ pid, tid }) => `${pid}/${tid}`)
  return new Map([...threads].map(([key, name]) => [key, `${processes.get(key.split('/')[0] ?? '') ?? '?'} ${name}`]))
}
