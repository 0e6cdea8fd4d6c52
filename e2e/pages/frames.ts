import type { Page } from '@playwright/test'

/** Makes a computer so slow of this one that the page is given no frame before something is typed; returns what ends that. */
export async function holdFrames(page: Page): Promise<() => Promise<void>> {
  const frames = await page.evaluateHandle(() => {
    const now = window.requestAnimationFrame
    const held: FrameRequestCallback[] = []
    window.requestAnimationFrame = (callback) => held.push(callback)
    return {
      release: () => {
        window.requestAnimationFrame = now
        for (const callback of held) now(callback)
      },
    }
  })
  return () => frames.evaluate(({ release }) => release())
}
