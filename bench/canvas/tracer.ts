import type { CDPSession } from '@playwright/test'

/** An event of Chromium's trace; `ts` and `dur` in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly id2?: { readonly local?: string }
  // biome-ignore lint/suspicious/noExplicitAny: every event has arguments of its own
  readonly args: any
}

/** What counting frames needs, and no more: tracing costs the page time, too. */
export const frameCategories = ['disabled-by-default-devtools.timeline.frame', 'blink.user_timing']

/** Starts tracing; the returned function ends it and hands out the events. */
export async function startTracing(
  cdp: CDPSession,
  categories: readonly string[],
): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = []
  // The protocol's type has events as records of anything.
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories], excludedCategories: ['*'] },
  })
  return async () => {
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
    await cdp.send('Tracing.end')
    await complete
    cdp.off('Tracing.dataCollected', collect)
    return events
  }
}
