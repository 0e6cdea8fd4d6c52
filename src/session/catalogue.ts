import type { Catalogue } from '#rules/catalogue.ts'
import { indexCatalogue } from '#rules/lookup.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { language } from '#words/language.ts'

/**
 * What the page shows of the catalogue is in its language; what leaves as a file is made by the worker and stays English.
 * German comes only when it is wanted. Its file imports nothing of the page, which waits for it here.
 */
const shown: Catalogue = language === 'de' ? (await import('#words/germanCatalogue.ts')).inGerman(vmm2016) : vmm2016

/** The catalogue the planner works with, indexed once. */
export const catalogue = indexCatalogue(shown)
