import type { ChangeRequest } from '#flows/changeRequest.ts'
import { consolidate } from '#flows/consolidation.ts'
import { deltaOf, deltaRequest } from '#flows/delta.ts'
import { deriveFlows } from '#flows/deriveFlows.ts'
import { isImpossible } from '#flows/ipVersions.ts'
import { requestLines } from '#flows/requestLines.ts'
import type { RequestRow } from '#flows/requestRow.ts'
import type { HandedOver, Plan } from '#plan/plan.ts'
import type { ExportOptions, ExportRequest, FileContent } from './exporter.ts'
import { exporterById } from './exporters.ts'
import { fileName } from './fileName.ts'
import type { Profile } from './profiles.ts'
import { workbookSheets } from './workbookSheets.ts'

/** A file to hand over, and how much of it is complete. */
export interface ExportFile {
  readonly fileName: string
  readonly mediaType: string
  readonly content: FileContent
  readonly rows: number
  readonly incomplete: number
  /** Rows that no packet can match. */
  readonly impossible: number
}

export interface PlanExportOptions extends Omit<ExportOptions, 'sheets'> {
  /** Default `flows`. */
  readonly profile?: Profile
  /** One file for each firewall instead of one for all. */
  readonly split?: boolean
  /** Only this firewall's rows; null for those without a named one. Absent for all. */
  readonly firewall?: string | null
  /** Whether the changes also list what stays as it is. */
  readonly withUnchanged?: boolean
  /** What the changes are counted from; the plan's last request where it is absent. */
  readonly baseline?: HandedOver
}

/** Passed on to the derivation; formats never look inside. */
type Catalogue = Parameters<typeof deriveFlows>[1]

/** Stands for "nothing was requested yet": then everything is new. */
const nothingYet: HandedOver = { id: 'none', date: '', rows: [] }

/** The change request of a plan as a file. The browser and the command line both call this, so their bytes are equal. */
export function exportPlan(
  plan: Plan,
  catalogue: Catalogue,
  formatId: string,
  options: PlanExportOptions = {},
): ExportFile {
  const [file] = exportPlanFiles(plan, catalogue, formatId, { ...options, split: false })
  if (file === undefined) throw new RangeError('An export has at least one file.')
  return file
}

/** The same as several files, one for each firewall, when `split` says so. Throws RangeError for an unknown format. */
export function exportPlanFiles(
  plan: Plan,
  catalogue: Catalogue,
  formatId: string,
  options: PlanExportOptions = {},
): readonly ExportFile[] {
  const exporter = exporterById(formatId)
  if (exporter === undefined) throw new RangeError(`There is no export format "${formatId}".`)
  const flows = deriveFlows(plan, catalogue)
  const lines = requestLines(plan, flows, catalogue)
  const whole = requestOf(plan, catalogue, lines, options)
  const all = options.firewall === undefined ? whole : ofFirewall(whole, options.firewall)
  const names = options.split === true ? firewallsOf(all) : [undefined]
  const used = new Set<string>()
  return names.map((firewall) => {
    const request = firewall === undefined ? all : ofFirewall(all, firewall)
    const sheets = exporter.id === 'xlsx' ? workbookSheets(plan, catalogue, lines) : []
    return {
      fileName: ownName(plan.name, firewall, exporter.extension, used),
      mediaType: exporter.mediaType,
      content: exporter.render(request, { ...(options.bom !== undefined && { bom: options.bom }), sheets }),
      rows: 'lines' in request ? request.rows : request.rows.length,
      incomplete: request.incomplete,
      impossible: request.impossible,
    }
  })
}

function requestOf(
  plan: Plan,
  catalogue: Catalogue,
  lines: ChangeRequest,
  { profile = 'flows', withUnchanged = false, baseline }: PlanExportOptions,
): ExportRequest {
  if (profile === 'flows') return lines
  const now = consolidate(plan, catalogue, profile === 'minimal' ? 'minimal' : 'rules')
  if (profile !== 'delta') return now
  return deltaRequest(now, deltaOf(plan, now, baseline ?? plan.requests.at(-1) ?? nothingYet), withUnchanged)
}

/** The firewalls of a request in its order, null for what has none; at least one, so that there is a file. */
function firewallsOf(request: ExportRequest): readonly (string | null)[] {
  const parts: readonly { readonly firewall: string | null }[] = 'lines' in request ? request.lines : request.rows
  const found = new Set(parts.map(({ firewall }) => firewall))
  return found.size === 0 ? [null] : [...found]
}

function ofFirewall(request: ExportRequest, firewall: string | null): ExportRequest {
  if ('lines' in request) {
    const lines = request.lines.filter((line) => line.firewall === firewall)
    const incomplete = lines.filter(
      ({ initiator, listener }) => initiator.address === null || listener.address === null,
    )
    const impossible = lines.filter(isImpossible).length
    return { ...request, lines, rows: lines.length, incomplete: incomplete.length, impossible }
  }
  const rows = request.rows.filter((row) => row.firewall === firewall)
  return {
    ...request,
    rows,
    tuples: rows.reduce((sum, row) => sum + row.tuples, 0),
    incomplete: rows.filter(isIncomplete).length,
    impossible: rows.filter(isImpossible).length,
    lowerBound: null,
  }
}

function isIncomplete({ sources, destinations }: RequestRow): boolean {
  return [...sources, ...destinations].some(({ address }) => address === null)
}

/** Different firewalls get different files even where their names are equal once they are file names. */
function ownName(plan: string, firewall: string | null | undefined, extension: string, used: Set<string>): string {
  const stem = firewall === undefined ? plan : `${plan.slice(0, 50)} ${firewall ?? 'no firewall named'}`
  let name = fileName(stem, extension)
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = fileName(`${stem} ${number}`, extension)
  used.add(name.toLowerCase())
  return name
}
