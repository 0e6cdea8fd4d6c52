import { enterprise } from './enterprise.ts'
import { mixed } from './mixed.ts'
import type { Sample } from './sample.ts'
import { smallLab } from './smallLab.ts'

/** The plans a user can start from, smallest first. Together they show every role. */
export const samples: readonly Sample[] = [smallLab, enterprise, mixed]
