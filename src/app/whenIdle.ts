/** Milliseconds after which work is done even if the page never comes to rest. */
const longestWait = 1000

/**
 * Resolves when the next frame is on the screen and nothing more urgent waits. In a hidden page, which paints nothing,
 * it does not wait for a frame.
 */
export async function whenIdle(): Promise<void> {
  await nextFrame()
  await new Promise<void>((resolve) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: longestWait })
    else setTimeout(resolve)
  })
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      document.removeEventListener('visibilitychange', onHidden)
      resolve()
    }
    const onHidden = () => {
      if (document.visibilityState === 'hidden') go()
    }
    document.addEventListener('visibilitychange', onHidden)
    // The frame's callbacks run before it is painted, a timer's after.
    requestAnimationFrame(() => setTimeout(go))
    onHidden()
  })
}
