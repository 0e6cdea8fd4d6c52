import type { Plan } from '../plan.ts'
import type { RoleWords } from './guessRoles.ts'
import { readServers } from './readServers.ts'
import { readVmmExport, type VmmExportKind } from './readVmmExport.ts'
import type { ServerRow } from './serverRow.ts'

export interface ServerList {
  /** What the text is, when a program wrote it. */
  readonly from: VmmExportKind | null
  readonly rows: readonly ServerRow[]
}

/** Reads any list of servers that Portolan understands. */
export function readServerList(text: string, plan: Plan, known: readonly RoleWords[]): ServerList {
  const exported = readVmmExport(text, plan)
  return exported === null
    ? { from: null, rows: readServers(text, plan, known) }
    : { from: exported.kind, rows: exported.rows }
}
