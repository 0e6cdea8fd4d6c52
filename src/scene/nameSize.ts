import { interWidth } from './interWidth.ts'

/**
 * Letters of a machine's and a zone's name: as the page sets them, never fewer pixels than the second, and no more units than the box
 * of a machine and the title bar of a zone hold.
 */
const usual = 13
const leastPixels = 11
const most = 28

/** The size of names at a zoom, in canvas units and whole ones, so that zooming changes it by steps. */
export function nameSize(zoom: number): number {
  return Math.min(most, Math.max(usual, Math.ceil(leastPixels / zoom)))
}

/** Names are set heavier than the weight whose widths are known. */
const heavier = 1.1

/** The largest size, in canvas units, at which a name still fits into a width; never less than the usual one. */
export function nameMost(name: string, width: number): number {
  return Math.min(most, Math.max(usual, Math.floor(width / (interWidth(name, 1) * heavier))))
}
