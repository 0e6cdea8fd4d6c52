import type { Page } from '@playwright/test'

/** A part of the page, in CSS pixels. */
interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Difference {
  /** Mean difference of a colour channel, 0 to 255. */
  readonly mean: number
  /** Share of pixels, 0 to 1, in which a channel differs by more than a quarter of its range. */
  readonly clear: number
}

/** A picture of a part of the page, as soon as it is painted: two in a row are the same. */
export async function paintedPicture(page: Page, clip: Clip): Promise<Buffer> {
  let before = await page.screenshot({ clip })
  for (;;) {
    const now = await page.screenshot({ clip })
    if (now.equals(before)) return now
    before = now
  }
}

/** Compares two pictures of the same size, as PNG; the browser decodes them. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<Difference> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
          const context = canvas.getContext('2d')
          context?.drawImage(bitmap, 0, 0)
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
        }),
      )
      if (first === undefined || second === undefined || first.length !== second.length || first.length === 0)
        throw new Error('the pictures cannot be compared')
      let sum = 0
      let clear = 0
      for (let at = 0; at < first.length; at += 4) {
        const by = [0, 1, 2].map((channel) => Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)))
        sum += by.reduce((all, one) => all + one, 0)
        if (Math.max(...by) > 64) clear += 1
      }
      return { mean: sum / (first.length * 0.75), clear: clear / (first.length / 4) }
    },
    [one.toString('base64'), other.toString('base64')],
  )
}
