/** Destination ports from `from` to `to`, both included, 1–65535; a single port has both equal. */
export interface PortRange {
  readonly from: number
  readonly to: number
}

export const lowestPort = 1
export const highestPort = 65535
