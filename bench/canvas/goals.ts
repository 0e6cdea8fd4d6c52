/** A bound for one row: at least, or at most, so much. */
export type Goal = { readonly least: number } | { readonly most: number }

const shownAt: Readonly<Record<number, { readonly zoom: number; readonly others: number }>> = {
  1000: { zoom: 50, others: 55 },
  3000: { zoom: 45, others: 50 },
  10000: { zoom: 20, others: 20 },
}
const loadAt: Readonly<Record<number, number>> = { 1000: 300, 3000: 700 }
const asked = ['pan', 'zoom', 'drag', 'pan100']

/** Of the frames that the bare canvas shows in the same run, so many. */
export const shareOfBare: Goal = { least: 0.9 }
export const codeGoals: Readonly<Record<'first' | 'built', Goal>> = { first: { most: 250 }, built: { most: 900 } }

/** What Portolan must reach on two cores without a GPU; undefined where nothing is asked. */
export function goalOf(key: string, size: number): Goal | undefined {
  const [gesture = '', figure] = key.split('.')
  if (key === 'load') return mostOf(loadAt[size])
  if (key === 'heap') return mostOf(size === 3_000 ? 60 : undefined)
  if (!asked.includes(gesture)) return undefined
  if (figure === 'over100') return mostOf(size === 3_000 ? 0 : undefined)
  const shown = shownAt[size]
  if (figure !== 'shown' || shown === undefined) return undefined
  return { least: gesture === 'zoom' ? shown.zoom : shown.others }
}

/** Whether the 0.9 of the bare canvas is asked of a row. */
export const comparedWithBare = (key: string): boolean => asked.some((gesture) => key === `${gesture}.shown`)

const mostOf = (most: number | undefined): Goal | undefined => (most === undefined ? undefined : { most })

/** "≥ 55 ok", "≤ 300 short", and "≤ 300 ?" where there is no figure. */
export function verdict(goal: Goal | undefined, value: number): string {
  if (goal === undefined) return ''
  const [sign, bound, met] =
    'least' in goal ? ['≥', goal.least, value >= goal.least] : ['≤', goal.most, value <= goal.most]
  return `${sign} ${bound} ${Number.isNaN(value) ? '?' : met ? 'ok' : 'short'}`
}
