import { createTierOf } from '#scene/roleTiers.ts'
import { catalogue } from './catalogue.ts'

/** The layout column of a machine with these roles. */
export const tierOf = createTierOf(catalogue.catalogue.roles)
