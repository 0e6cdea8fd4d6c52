import { create } from 'zustand'
import type { Plan } from '#plan/plan.ts'
import type { LayOutGraph } from '#scene/optimisePlan.ts'
import type { Language } from '#words/language.ts'
import type { RunJob } from './jobClient.ts'
import type { RestorePoints } from './restorePoints.ts'

export interface DownloadFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

export interface PickedText {
  readonly name: string
  readonly text: string
}

/** A plan kept in this browser. `changed` is milliseconds since 1970. */
export interface StoredPlan {
  readonly id: string
  readonly name: string
  readonly changed: number
}

/**
 * How safe the open plan is. `untouched`: there is nothing to keep yet. `failed` lasts until a later save succeeds; a plan that
 * is too large cannot be saved to a file either.
 */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string; readonly isTooLarge?: boolean }
  | { readonly kind: 'conflict'; readonly reason: string }

export type ClipboardAction = 'cut' | 'copy' | 'paste'

export type Theme = 'system' | 'light' | 'dark'

/** What panels and canvas ask of the world outside the plan: files, storage, theme. The app wires it up. */
export interface Outside {
  readonly openFile: () => Promise<void>
  readonly saveFile: () => Promise<void>
  /**
   * Asks for a text file; null when the user cancels or the file is no text, of which the user is told.
   * @param what what it is, for the browser's dialog: "Portolan pack"
   * @param extensions with the dot: ".json"
   */
  readonly pickText: (what: string, extensions: readonly string[]) => Promise<PickedText | null>
  readonly download: (file: DownloadFile) => Promise<void>
  /** Puts a text into the clipboard; false when the browser refuses, of which the user is told. */
  readonly copy: (text: string) => Promise<boolean>
  /** Puts a picture (PNG) into the clipboard; false when the browser or the picture fails, of which the user is told. */
  readonly copyImage: (png: Promise<Blob>) => Promise<boolean>
  /** Puts what is chosen, else the drawing, into the clipboard as a picture; the user is told how that went. */
  readonly copyPicture: () => Promise<void>
  /** Copies, cuts or pastes parts of the plan through the clipboard, as the keys of the browser do. */
  readonly clipboard: (what: ClipboardAction) => Promise<void>
  /** Shows a plan that is kept only once it is changed: a sample, an empty one. */
  readonly newPlan: (plan: Plan) => Promise<void>
  /** Shows a plan that is kept at once, as a plan of its own: one that came from elsewhere. */
  readonly keepPlan: (plan: Plan) => Promise<void>
  readonly openStored: (id: string) => Promise<void>
  readonly removeStored: (id: string) => Promise<void>
  readonly takeOver: () => Promise<void>
  readonly setTheme: (theme: Theme) => void
  /** Saves the plan and loads the page anew in another language. */
  readonly setLanguage: (language: Language) => Promise<void>
  readonly restorePoints: RestorePoints
  /** Saves the plan and loads the page anew in the version that is offered. */
  readonly loadNewVersion: () => Promise<void>
  readonly runJob: RunJob
  readonly layOut: LayOutGraph
  /** Does the command of this id, if it can be done now. The table of commands comes later: a button knows the id alone. */
  readonly runCommand: (id: string) => Promise<void>
}

interface OutsideState {
  readonly saveState: SaveState
  readonly storedPlans: readonly StoredPlan[]
  readonly theme: Theme
  /** Whether a newer version of the page is here and waits to be loaded. */
  readonly newVersion: boolean
  readonly does: Outside | null
}

export const useOutside = create<OutsideState>()(() => ({
  saveState: { kind: 'saved' },
  storedPlans: [],
  theme: 'system',
  newVersion: false,
  does: null,
}))

/** The wired-up outside. Throws when the app asks before it is wired, which is a fault of the program. */
export function outside(): Outside {
  const { does } = useOutside.getState()
  if (does === null) throw new Error('the session is not wired to the outside yet')
  return does
}
