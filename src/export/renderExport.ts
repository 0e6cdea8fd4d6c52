import { consolidateSteps } from '#flows/consolidation.ts'
import { changesSteps, deltaRequest, deltaSteps } from '#flows/delta.ts'
import type { deriveFlows } from '#flows/deriveFlows.ts'
import { isImpossible } from '#flows/ipVersions.ts'
import type { RowView } from '#flows/partitions.ts'
import { requestLineSteps } from '#flows/requestLines.ts'
import type { RowRequest } from '#flows/requestRow.ts'
import { finish, partOf, type Steps } from '#flows/steps.ts'
import type { HandedOver, Plan } from '#plan/plan.ts'
import { countFlawed } from './countFlawed.ts'
import type { ExportOptions, ExportRequest, FileContent } from './exporter.ts'
import { exporterById } from './exporters.ts'
import { fileName } from './fileName.ts'
import { longRows } from './longRows.ts'
import type { Profile } from './profiles.ts'
import { rowCount } from './requestCells.ts'
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
  /** Rows of a CSV that Excel would cut, since a cell holds no more than longestCell. Other formats are not opened by it, or fit. */
  readonly cut: number
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

/** The same as several files, one for each firewall, when `split` says so. */
export function exportPlanFiles(
  plan: Plan,
  catalogue: Catalogue,
  formatId: string,
  options: PlanExportOptions = {},
): readonly ExportFile[] {
  return finish(exportSteps(plan, catalogue, formatId, options))
}

/**
 * The same in steps. Throws RangeError for an unknown format, and TooLarge for a plan that asks for more than such files
 * can hold.
 * @param consolidated where the consolidated request comes from, for who has it already
 */
export function* exportSteps(
  plan: Plan,
  catalogue: Catalogue,
  formatId: string,
  options: PlanExportOptions = {},
  consolidated: (view: RowView) => Steps<RowRequest> = (view) => consolidateSteps(plan, catalogue, view),
): Steps<readonly ExportFile[]> {
  const exporter = exporterById(formatId)
  if (exporter === undefined) throw new RangeError(`There is no export format "${formatId}".`)
  const { profile = 'flows' } = options
  // A workbook lists the single flows beside whatever it asks for.
  const lines =
    profile === 'flows' || exporter.id === 'xlsx' ? yield* partOf(requestLineSteps(plan, catalogue), 0, 3) : null
  const whole =
    profile === 'flows' && lines !== null
      ? lines
      : yield* partOf(rowsOf(plan, consolidated(profile === 'minimal' ? 'minimal' : 'rules'), options), 1, 3)
  const all = options.firewall === undefined ? whole : ofFirewall(whole, options.firewall)
  const names = options.split === true ? firewallsOf(all) : [undefined]
  const used = new Set<string>()
  const files: ExportFile[] = []
  for (const [at, firewall] of names.entries()) {
    const request = firewall === undefined ? all : ofFirewall(all, firewall)
    const sheets = exporter.id === 'xlsx' && lines !== null ? workbookSheets(plan, catalogue, lines) : []
    const work = exporter.render(request, { ...(options.bom !== undefined && { bom: options.bom }), sheets })
    files.push({
      fileName: ownName(plan.name, firewall, exporter.extension, used),
      mediaType: exporter.mediaType,
      content: yield* partOf(work, 2 * names.length + at, 3 * names.length),
      rows: rowCount(request),
      incomplete: request.incomplete,
      impossible: request.impossible,
      cut: exporter.id === 'csv' ? longRows(request) : 0,
    })
  }
  return files
}

function* rowsOf(
  plan: Plan,
  consolidated: Steps<RowRequest>,
  { profile, withUnchanged = false, baseline }: PlanExportOptions,
): Steps<RowRequest> {
  const now = yield* consolidated
  if (profile !== 'delta') return now
  const delta = yield* baseline === undefined ? changesSteps(plan, now) : deltaSteps(plan, now, baseline)
  return deltaRequest(now, delta, withUnchanged)
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
    ...countFlawed(rows),
    lowerBound: null,
  }
}

/** Different firewalls get different files even where their names are equal once they are file names. */
function ownName(plan: string, firewall: string | null | undefined, extension: string, used: Set<string>): string {
  const stem = firewall === undefined ? plan : `${plan.slice(0, 50)} ${firewall ?? 'no firewall named'}`
  let name = fileName(stem, extension)
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = fileName(stem, extension, `-${number}`)
  used.add(name.toLowerCase())
  return name
}
