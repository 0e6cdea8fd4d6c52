import type { Gesture } from './gesture.ts'
import type { TargetName } from './target.ts'

/** What one gesture measured; times in milliseconds. */
export interface GestureFigures {
  /** Frames a second that reached the screen with the page's change in them. */
  readonly shown: number
  /** Of the frames shown, those in which a part was still blank. */
  readonly withHoles: number
  /** Animation frames a second, and the times between them. */
  readonly animationFrames: number
  readonly medianFrame: number
  readonly p95Frame: number
  readonly longestFrame: number
  /** Tasks over 50 and over 100 ms, and the longest of them. */
  readonly over50: number
  readonly over100: number
  readonly longestTask: number
  /** False when the gesture did less than asked: the figures then mean nothing. */
  readonly tookEffect: boolean
  /** Cores that others used meanwhile. */
  readonly foreign: number
}

export type GestureResult = GestureFigures | { readonly failed: string }

/** One target, one plan, one round. */
export interface Measurement {
  readonly target: TargetName
  readonly size: number
  readonly round: number
  /** From parsed plan to everything painted, in milliseconds, or why it is not known. */
  readonly load: number | string
  readonly loadForeign: number
  /** JavaScript heap after two collections, in megabytes; absent when the plan could not be loaded. */
  readonly heap?: number
  /** Elements in the document. */
  readonly elements?: number
  readonly gestures: Readonly<Partial<Record<Gesture, GestureResult>>>
  /** Paths of scripts and styles fetched before a plan could be opened, and in all. */
  readonly fetchedFirst: readonly string[]
  readonly fetched: readonly string[]
}
