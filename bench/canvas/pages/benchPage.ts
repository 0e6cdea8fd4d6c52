import type { Box, Position } from '#plan/plan.ts'
import type { Drawing } from './drawing.ts'

/** What the benchmark's own pages offer it. */
export interface BenchPage {
  /** Draws a drawing, all of it in view; milliseconds until everything was painted. */
  readonly load: (drawing: Drawing) => Promise<number>
  readonly fit: () => void
  readonly view: () => { readonly x: number; readonly y: number; readonly zoom: number }
  /** Top left corner of a machine, in canvas units. */
  readonly machine: (id: string) => Position
}

export const zoomRange = { min: 0.02, max: 3 } as const

const padding = 28

/** The view that shows all of a drawing, as Portolan fits it. */
export function fitTo(bounds: Box, canvas: { readonly width: number; readonly height: number }) {
  const zoom = Math.min(1, (canvas.width - 2 * padding) / bounds.width, (canvas.height - 2 * padding) / bounds.height)
  return {
    x: (canvas.width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (canvas.height - bounds.height * zoom) / 2 - bounds.y * zoom,
    zoom,
  }
}

/** Puts the stage where the address says Portolan has its canvas: `?stage=left,top,width,height`. */
export function placeStage(stage: HTMLElement): { readonly width: number; readonly height: number } {
  const [left = 0, top = 0, width = innerWidth, height = innerHeight] =
    new URLSearchParams(location.search).get('stage')?.split(',').map(Number) ?? []
  Object.assign(stage.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` })
  return { width, height }
}

export const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Waits until what was changed is on the screen: three frames with a change of one pixel each. A commit waits until the
 * visible tiles of the one before are rastered, so the third cannot begin before the content was.
 */
export async function painted(): Promise<void> {
  const pixel = document.createElement('div')
  pixel.style.cssText = 'position:fixed;right:0;bottom:0;width:1px;height:1px;pointer-events:none'
  document.body.append(pixel)
  for (let at = 0; at < 3; at += 1) {
    pixel.style.background = at % 2 === 0 ? '#fdfdfd' : '#fefefe'
    await nextFrame()
  }
  pixel.remove()
}

/** Fonts first: a canvas does not wait for them, and a late one would be painted twice. */
export async function loadFonts(): Promise<void> {
  const fonts = ['13px "Inter Variable"', '600 13px "Inter Variable"', '11px "JetBrains Mono Variable"']
  await Promise.all(fonts.map((font) => document.fonts.load(font)))
}

declare global {
  interface Window {
    bench?: BenchPage
  }
}
