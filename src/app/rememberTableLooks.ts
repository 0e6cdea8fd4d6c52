import { type TableLook, type TableLooks, useTableLooks } from '#session/tableLooks.ts'
import { readPreference, writePreference } from '#storage/preferences.ts'

const tables = ['machines', 'members', 'links', 'flows', 'zones'] as const

/** What was stored as looks; whatever else somebody put there is passed over. */
function read(text: string): TableLooks {
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return {}
  }
  return Object.fromEntries(tables.flatMap((table) => [[table, lookIn(fieldOf(stored, table))]]))
}

function lookIn(stored: unknown): TableLook {
  const [widths, hidden] = [fieldOf(stored, 'widths'), fieldOf(stored, 'hidden')]
  const isWidth = (entry: [string, unknown]): entry is [string, number] =>
    typeof entry[1] === 'number' && entry[1] > 0 && entry[1] < 10_000
  return {
    widths: Object.fromEntries(Object.entries(isRecord(widths) ? widths : {}).filter(isWidth)),
    hidden: Array.isArray(hidden) ? hidden.filter((id) => typeof id === 'string') : [],
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const fieldOf = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)

/** Brings back the columns and widths that the user chose, and remembers them from now on. */
export function rememberTableLooks(): void {
  useTableLooks.setState({ looks: read(readPreference('tables') ?? '{}') })
  useTableLooks.subscribe(({ looks }) => writePreference('tables', JSON.stringify(looks)))
}
