/** Linear undo and redo over values that never change: a step is a pointer, so keeping it costs nothing. */
export interface History<T> {
  readonly past: readonly Step<T>[]
  readonly present: T
  readonly future: readonly Step<T>[]
}

/** What was done, and the value before it (in the past) or after it (in the future). */
export interface Step<T> {
  readonly label: string
  readonly value: T
  /** Steps that follow each other with the same key become one: typing, nudging. */
  readonly merge?: string
}

/** Memory is bounded by the steps kept; nobody walks back further than this. */
export const keptSteps = 500

export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] }
}

/** Records a change; one that changes nothing leaves the history as it is. */
export function recordStep<T>(history: History<T>, label: string, next: T, merge?: string): History<T> {
  if (next === history.present) return history
  const last = history.past.at(-1)
  if (merge !== undefined && last?.merge === merge && history.future.length === 0) return { ...history, present: next }
  const step: Step<T> =
    merge === undefined ? { label, value: history.present } : { label, value: history.present, merge }
  return { past: [...history.past, step].slice(-keptSteps), present: next, future: [] }
}

/** Ends a run of merged steps, so that the next change is a step of its own. */
export function sealStep<T>(history: History<T>): History<T> {
  const last = history.past.at(-1)
  if (last?.merge === undefined) return history
  return { ...history, past: [...history.past.slice(0, -1), { label: last.label, value: last.value }] }
}

export function undoStep<T>(history: History<T>): History<T> {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: last.value,
    future: [{ label: last.label, value: history.present }, ...history.future],
  }
}

export function redoStep<T>(history: History<T>): History<T> {
  const next = history.future[0]
  if (next === undefined) return history
  return {
    past: [...history.past, { label: next.label, value: history.present }],
    present: next.value,
    future: history.future.slice(1),
  }
}

/** Goes to where so many steps are done: as many undos or redos as that takes; 0 is the start. */
export function goToStep<T>(history: History<T>, done: number): History<T> {
  let next = history
  while (next.past.length > done && next.past.length > 0) next = undoStep(next)
  while (next.past.length < done && next.future.length > 0) next = redoStep(next)
  return next
}
