/** Milliseconds after which the drawing is not waited for any longer. */
const longestWait = 3000

/**
 * Resolves when the plan that was just opened is on the screen with all its labels, which the canvas marks in the
 * browser's timeline, and nothing more urgent waits. A hidden page paints nothing and is not waited for.
 */
export async function whenShown(): Promise<void> {
  await nextDrawing()
  await new Promise<void>((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longestWait })
    else setTimeout(resolve)
  })
}

function nextDrawing(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      marks.disconnect()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', goWhenHidden)
      resolve()
    }
    const goWhenHidden = () => {
      if (document.visibilityState === 'hidden') go()
    }
    const marks = new PerformanceObserver((list) => {
      if (list.getEntriesByName('portolan:painted').length > 0) go()
    })
    const timer = setTimeout(go, longestWait)
    marks.observe({ entryTypes: ['mark'] })
    document.addEventListener('visibilitychange', goWhenHidden)
    goWhenHidden()
  })
}
