import type { Problem } from '../problem.ts'
import type { Subject } from './subject.ts'

/** Finds one sort of problem in a plan, in plan order. */
export interface Check {
  /** The parts it looks at: while they are the same objects, it finds the same. */
  readonly reads: readonly (keyof Subject)[]
  readonly find: (subject: Subject) => readonly Problem[]
}

/** A check that sees the parts it names and no others. */
export function checkOf<Part extends keyof Subject>(
  reads: readonly Part[],
  find: (subject: Pick<Subject, Part>) => readonly Problem[],
): Check {
  return { reads, find }
}
