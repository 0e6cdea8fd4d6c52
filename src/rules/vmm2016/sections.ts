import type { SourceSection } from '../catalogue.ts'

const targets = ['Connection target', 'Port/protocol', 'Modify settings']

/** The article's four tables with the column heads as printed. */
export const sections: readonly SourceSection[] = [
  { id: 'M', heading: 'VMM management server (source)', columns: targets },
  {
    id: 'T',
    heading: 'VMM management server (target)',
    columns: ['Connection source', 'Port/protocol', 'Modify settings'],
  },
  { id: 'C', heading: 'VMM admin console', columns: targets },
  { id: 'F', heading: 'Storage file server', columns: targets },
]
