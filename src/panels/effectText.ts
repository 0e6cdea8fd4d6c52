import { countLines, type Effect, type LineCount } from '#flows/effect.ts'
import { choiceWords as words } from '#words/choiceWords.ts'
import { portText } from './portText.ts'

/** "−3 lines", "+1 line", "−3 lines, +1"; empty when nothing changes. */
export function effectText({ added, removed }: Effect): string {
  const less = countLines(removed)
  const more = countLines(added)
  if (less > 0 && more > 0) return words.lessAndMore(less, more)
  if (less > 0) return words.less(less)
  return more > 0 ? words.more(more) : ''
}

/** "Removes TCP 80, TCP 139. Adds TCP 443." */
export function effectDetail({ added, removed }: Effect): string {
  const ports = (counts: readonly LineCount[]) => counts.map(portText).join(', ')
  return [
    ...(removed.length > 0 ? [words.removes(ports(removed))] : []),
    ...(added.length > 0 ? [words.adds(ports(added))] : []),
  ].join(' ')
}
