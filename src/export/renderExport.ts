import { changeRequestOf } from '#flows/requestLines.ts'
import type { Plan } from '#plan/plan.ts'
import type { ExportOptions } from './exporter.ts'
import { exporterById } from './exporters.ts'
import { fileName } from './fileName.ts'

/** A file to hand over, and how much of it is complete. */
export interface ExportFile {
  readonly fileName: string
  readonly mediaType: string
  readonly text: string
  readonly rows: number
  readonly incomplete: number
}

/** Passed on to the derivation; formats never look inside. */
type Catalogue = Parameters<typeof changeRequestOf>[1]

/** The change request of a plan as a file. The browser and the command line both call this, so their bytes are equal. */
export function exportPlan(
  plan: Plan,
  catalogue: Catalogue,
  formatId: string,
  options: ExportOptions = {},
): ExportFile {
  const exporter = exporterById(formatId)
  if (exporter === undefined) throw new RangeError(`There is no export format "${formatId}".`)
  const request = changeRequestOf(plan, catalogue)
  return {
    fileName: fileName(plan.name, exporter.extension),
    mediaType: exporter.mediaType,
    text: exporter.render(request, options),
    rows: request.rows,
    incomplete: request.incomplete,
  }
}
