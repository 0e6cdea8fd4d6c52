/** A document as it stands in a file of some version, before anything about it is known. */
export type OldDocument = Readonly<Record<string, unknown>>

/** One step from a version to the next. */
export interface Migration {
  readonly name: string
  /** The version it starts from; it ends at the next one. */
  readonly from: number
  /** Gets a document of version `from`, broken items included; returns its fields in the next version's form. */
  up(document: OldDocument): OldDocument
}

/** The version that this program writes. */
export const currentVersion = 1

/** Every migration that a plan file may need. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = []

export type MigrationResult =
  | { readonly ok: true; readonly document: OldDocument; readonly applied: readonly string[] }
  | { readonly ok: false; readonly missingFrom: number }

/** Brings a document of version `version` to version `target`, one migration after the other. */
export function migrate(
  document: OldDocument,
  version: number,
  steps: readonly Migration[],
  target: number,
): MigrationResult {
  let current = document
  const applied: string[] = []
  for (let at = version; at < target; at++) {
    const step = steps.find((migration) => migration.from === at)
    if (step === undefined) return { ok: false, missingFrom: at }
    current = { ...step.up(current), version: at + 1 }
    applied.push(step.name)
  }
  return { ok: true, document: current, applied }
}
