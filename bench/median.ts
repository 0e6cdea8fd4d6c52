/** So many rounds are measured. */
export const rounds = 7

/** Median of the rounds, in milliseconds; one round before them warms up. */
export function median(work: () => void): number {
  work()
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}
