/** The largest plan that Portolan opens or makes. Numbers count characters, items or canvas units. */
export const limits = {
  fileLength: 50_000_000,
  nesting: 64,
  /** Elements and fields of a whole file; the largest drawing needs about three million. */
  values: 5_000_000,
  text: 10_000,
  /** A note on the canvas or on a link. */
  note: 2_000,
  id: 200,
  /** A flow id holds a link id, two machine ids and a port. */
  flowId: 700,
  zones: 10_000,
  machines: 100_000,
  links: 300_000,
  notes: 500,
  firewalls: 10_000,
  boundaries: 300_000,
  details: 300_000,
  requests: 1_000,
  ownPacks: 1_000,
  accepted: 300_000,
  views: 1_000,
  /** A problem id names what it is about: a flow, or a pair of machines. */
  problemId: 2_000,
  /** Largest distance from the origin: far beyond any drawing, and safe to calculate with. */
  coordinate: 10_000_000,
  /** Faults listed of one file; the rest is counted. */
  listedFaults: 10_000,
  /** A file with more faults than this is given up. */
  faults: 1_000_000,
} as const

/** A count as a person reads it, in any locale: 100000 → "100,000". */
export function formatCount(count: number): string {
  return String(count).replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, ',')
}
