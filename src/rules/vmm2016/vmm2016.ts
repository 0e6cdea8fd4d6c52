import type { Catalogue } from '../catalogue.ts'
import { annotations } from './annotations.ts'
import { choices } from './choices.ts'
import { consoleRules } from './consoleRules.ts'
import { errata } from './errata.ts'
import { fileServerRules } from './fileServerRules.ts'
import { guestAndVmwareRules } from './guestAndVmwareRules.ts'
import { hostRules } from './hostRules.ts'
import { inboundRules } from './inboundRules.ts'
import { libraryAndBmcRules } from './libraryAndBmcRules.ts'
import { packRules } from './packs/packRules.ts'
import { packs } from './packs/packs.ts'
import { roles } from './roles.ts'
import { sections } from './sections.ts'
import { serviceRules } from './serviceRules.ts'
import { settings } from './settings.ts'
import { sourceRows } from './sourceRows.ts'

/** System Center 2016 Virtual Machine Manager, after Microsoft's article of 12/15/2016 and its errata. */
export const vmm2016: Catalogue = {
  id: 'vmm-2016',
  title: 'System Center 2016 Virtual Machine Manager',
  article: {
    title: 'VMM ports and protocols',
    appliesTo: 'System Center 2016 - Virtual Machine Manager',
    date: '12/15/2016',
    assetId: '628d7b3e-9933-4b65-b3b1-a54e1cbbaa37',
    publisher: 'Microsoft',
    licence: 'CC BY 4.0',
  },
  roles,
  sections,
  rows: sourceRows,
  rules: [
    ...hostRules,
    ...guestAndVmwareRules,
    ...serviceRules,
    ...libraryAndBmcRules,
    ...inboundRules,
    ...consoleRules,
    ...fileServerRules,
    ...packRules,
  ],
  annotations,
  errata,
  choices,
  settings,
  packs,
  reservedPorts: [{ port: 5986, reason: 'VMM setup preassigns 5986 and allows no other use of it.' }],
}
