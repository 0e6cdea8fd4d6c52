import type { Catalogue } from '../catalogue.ts'

export type FindingKind =
  | 'unused-row'
  | 'duplicate-id'
  | 'bad-port'
  | 'unknown-reference'
  | 'unused-erratum'
  | 'unused-role'
  | 'transport-and-port'
  | 'missing-source'
  | 'unnamed-same-line'
  | 'idle-choice'
  | 'bad-default'
  | 'empty-words'

/** Something wrong with a catalogue: what kind, the id of the item, and one sentence. */
export interface Finding {
  readonly kind: FindingKind
  readonly item: string
  readonly sentence: string
}

export type CatalogueCheck = (catalogue: Catalogue) => readonly Finding[]
