import { type ExportFile, exportSteps, type PlanExportOptions } from '#export/renderExport.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import type { Job } from './job.ts'
import { rowRequestOf } from './rowRequestOf.ts'

/** The change request of a plan as files in a format. */
export const filesJob: Job<
  { readonly plan: Plan; readonly format: string; readonly options: PlanExportOptions },
  readonly ExportFile[]
> = ({ plan, format, options }) => exportSteps(plan, vmm2016, format, options, (view) => rowRequestOf(plan, view))
