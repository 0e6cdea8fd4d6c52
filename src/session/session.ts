import { create } from 'zustand'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { coreSentence } from '#words/coreSentence.ts'
import { goToStep, type History, recordStep, redoStep, sealStep, startHistory, undoStep } from './history.ts'
import { keepExisting, nothing, type Selection, sameSelection } from './selection.ts'

/** What a plan operation returns: the new plan, or the reason why not. */
export type Outcome = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly reason: string }

/** Something the user must know; an error stays until it is dismissed. */
export interface Notice {
  readonly tone: 'error' | 'info'
  readonly text: string
  readonly details: readonly string[]
  /** True for the refusal of an edit: it goes with the next one. */
  readonly refusal?: boolean
}

export type DockTab = 'flows' | 'problems' | 'request'

interface Session {
  /** Key of the open plan in the browser's storage. */
  readonly storedId: string
  readonly history: History<Plan>
  readonly selection: Selection
  readonly notice: Notice | null
  /** Grows with every notice, so that one that says the same again is told again. */
  readonly noticed: number
  readonly dock: DockTab
  /** The machine from which "Connect to…" was asked. */
  readonly connectFrom: string | null
  /** What was typed to find the other one, when it was asked by typing. */
  readonly connectWords: string
  /** Grows with every plan that is opened, so that the canvas knows when to fit the view. */
  readonly opened: number
}

export const useSession = create<Session>()(() => ({
  storedId: '',
  history: startHistory(emptyPlan('Untitled plan', vmm2016.id)),
  selection: nothing,
  notice: null,
  noticed: 0,
  dock: 'flows',
  connectFrom: null,
  connectWords: '',
  opened: 0,
}))

const { getState: get, setState: set } = useSession

/** The open plan, outside of components. */
export const currentPlan = (): Plan => get().history.present

function present(history: History<Plan>): void {
  set((state) => ({ history, selection: keepExisting(state.selection, history.present) }))
}

const inPageLanguage = (outcome: Outcome): Outcome =>
  outcome.ok ? outcome : { ok: false, reason: coreSentence(outcome.reason) }

/**
 * Does one operation as one undo step. A refusal is shown to the user and returned.
 * @param merge steps that follow each other with the same key become one
 */
export function edit(label: string, operation: (plan: Plan) => Outcome, merge?: string): Outcome {
  const outcome = inPageLanguage(operation(currentPlan()))
  if (outcome.ok) {
    present(recordStep(get().history, label, outcome.plan, merge))
    // A refusal is answered by doing something else.
    if (get().notice?.refusal) notify(null)
  } else notify({ tone: 'error', text: outcome.reason, details: [], refusal: true })
  return outcome
}

export const undo = (): void => present(undoStep(get().history))
export const redo = (): void => present(redoStep(get().history))
/** Goes to where so many steps of the history are done; 0 is the plan as it was opened. */
export const goToDone = (done: number): void => present(goToStep(get().history, done))
export const seal = (): void => set((state) => ({ history: sealStep(state.history) }))

/** Replaces the open plan; its history starts anew. */
export function openPlan(storedId: string, plan: Plan): void {
  set((state) => ({
    storedId,
    history: startHistory(plan),
    selection: nothing,
    notice: null,
    connectFrom: null,
    opened: state.opened + 1,
  }))
}

export function select(selection: Selection): void {
  set((state) => (sameSelection(state.selection, selection) ? state : { selection }))
}

export const notify = (notice: Notice | null): void => set(({ noticed }) => ({ notice, noticed: noticed + 1 }))
export const showDock = (dock: DockTab): void => set({ dock })
export const askConnect = (connectFrom: string | null, connectWords = ''): void => set({ connectFrom, connectWords })
