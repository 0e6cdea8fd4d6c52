import type { Picture } from '#export/picture/writePicture.ts'
import { canRasterise, rasterise } from '#ui/rasterise.ts'
import { pictureWords } from '#words/pictureWords.ts'

/** Width and height of a picture in the pixels of its PNG. */
export function pixels(picture: Picture | null, scale: number): [width: number, height: number] {
  return [Math.round((picture?.width ?? 0) * scale), Math.round((picture?.height ?? 0) * scale)]
}

/** Rejects, with words for the user, when the browser cannot. */
export async function pngOf(picture: Picture, scale: number): Promise<Blob> {
  const [width, height] = pixels(picture, scale)
  if (!canRasterise(width, height)) throw new Error(pictureWords.tooLarge(width, height))
  const png = await rasterise(picture.svg, width, height)
  if (png === null) throw new Error(pictureWords.notDrawn(width, height))
  return png
}
