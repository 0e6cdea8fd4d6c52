/** What a term may ask about. A word without a field is looked for in everything that is written in the plan. */
export const queryFields = [
  'name',
  'address',
  'role',
  'zone',
  'port',
  'transport',
  'from',
  'to',
  'state',
  'change',
  'problem',
  'note',
] as const
export type QueryField = (typeof queryFields)[number]

/** One condition of a query; all of them hold together. */
export interface Term {
  /** Null for a bare word. */
  readonly field: QueryField | null
  /** In lower case; one of them is enough. Empty text asks for nothing there: `zone:""` is outside any zone. */
  readonly values: readonly string[]
  /** True for what must not be so. */
  readonly negated: boolean
}

export interface Query {
  readonly terms: readonly Term[]
}

/** What is wrong with a query, and where: `at` and `length` count characters of its text. */
export interface QueryFault {
  readonly kind: 'unknown-field' | 'no-value' | 'open-quote' | 'no-port' | 'no-address' | 'no-option'
  readonly at: number
  readonly length: number
  /** The part that is wrong. */
  readonly text: string
  /** What could stand there, where that is a list. */
  readonly options: readonly string[]
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly fault: QueryFault }

/** Other words for the fields, as people type them in either language. */
export const fieldWords: Readonly<Record<string, QueryField>> = {
  ip: 'address',
  adresse: 'address',
  rolle: 'role',
  proto: 'transport',
  protokoll: 'transport',
  initiator: 'from',
  von: 'from',
  listener: 'to',
  nach: 'to',
  review: 'state',
  status: 'state',
  änderung: 'change',
  notiz: 'note',
}

/** Other words for values of fields that take any. */
export const valueWords: Readonly<Partial<Record<QueryField, Readonly<Record<string, string>>>>> = {
  problem: { fehler: 'error', warnung: 'warning', hinweis: 'info' },
}

/** The values that a field takes where they are few; other words for them lead to them. */
export const fieldOptions: Readonly<
  Partial<Record<QueryField, { readonly options: readonly string[]; readonly words: Readonly<Record<string, string>> }>>
> = {
  transport: { options: ['tcp', 'udp', 'icmp'], words: {} },
  state: {
    options: ['open', 'reviewed', 'rejected'],
    words: { offen: 'open', geprüft: 'reviewed', abgelehnt: 'rejected' },
  },
  change: {
    options: ['new', 'going', 'changed'],
    words: { neu: 'new', entfällt: 'going', geändert: 'changed' },
  },
}
