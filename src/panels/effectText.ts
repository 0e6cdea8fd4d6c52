import { countLines, type Effect, type LineCount } from '#flows/effect.ts'
import { portText } from './portText.ts'

/** "−3 lines", "+1 line", "−3 lines, +1"; empty when nothing changes. */
export function effectText({ added, removed }: Effect): string {
  const less = countLines(removed)
  const more = countLines(added)
  const noun = (count: number) => (count === 1 ? 'line' : 'lines')
  if (less > 0 && more > 0) return `−${less} ${noun(less)}, +${more}`
  if (less > 0) return `−${less} ${noun(less)}`
  return more > 0 ? `+${more} ${noun(more)}` : ''
}

/** "Removes TCP 80, TCP 139. Adds TCP 443." */
export function effectDetail({ added, removed }: Effect): string {
  const ports = (counts: readonly LineCount[]) => counts.map(portText).join(', ')
  return [
    ...(removed.length > 0 ? [`Removes ${ports(removed)}.`] : []),
    ...(added.length > 0 ? [`Adds ${ports(added)}.`] : []),
  ].join(' ')
}
