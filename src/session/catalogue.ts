import { indexCatalogue } from '#rules/lookup.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'

/** The catalogue the planner works with, indexed once. */
export const catalogue = indexCatalogue(vmm2016)
