import { pictureParts, wholePart } from '#panels/pictureParts.ts'
import { pixels, pngOf } from '#panels/picturePng.ts'
import { shownTheme } from '#panels/shownTheme.ts'
import { outside } from '#session/outside.ts'
import { currentPlan, notify, useSession } from '#session/session.ts'
import { canRasterise } from '#ui/rasterise.ts'
import { pictureWords as words } from '#words/pictureWords.ts'

/** Puts a picture into the clipboard; false when that fails, of which the user is told. */
export async function copyImage(png: Promise<Blob>): Promise<boolean> {
  try {
    if (!('clipboard' in navigator) || typeof ClipboardItem === 'undefined') throw new Error(words.noClipboard)
    // The browser is asked at once, while it still knows of the click, and waits for the picture.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch (fault) {
    const reason = await png.then(
      () => fault,
      (own: unknown) => own,
    )
    const details = [reason instanceof Error ? reason.message : String(reason)]
    notify({ tone: 'error', text: words.notCopied, details })
    return false
  }
}

/** Twice as large as on the screen, for sharp letters; a drawing too large for that as it is. */
const scales = [2, 1]

/** Puts what is chosen, else the whole drawing as it is shown, into the clipboard as a picture, and says so. */
export async function copyPicture(): Promise<void> {
  const plan = currentPlan()
  const parts = pictureParts(plan, null, useSession.getState().selection)
  const chosen = parts.find(({ id, options }) => id === 'chosen' && options !== null)
  const part = chosen ?? parts.find(({ id }) => id === wholePart(parts))
  let size = pixels(null, 1)
  const draw = async () => {
    const options = { ...part?.options, theme: shownTheme() }
    const picture = await outside().runJob('picture', { plan, options })
    const scale = scales.find((factor) => canRasterise(...pixels(picture, factor))) ?? 1
    size = pixels(picture, scale)
    return pngOf(picture, scale)
  }
  if (await copyImage(draw())) {
    notify({ tone: 'info', text: words.copied(part?.name ?? words.parts.all, ...size), details: [] })
  }
}
