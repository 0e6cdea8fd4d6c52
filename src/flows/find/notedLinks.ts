import { createFlowOwner } from '#plan/linkOfFlow.ts'
import type { Searched } from './searched.ts'

/** Ids of the links with a note, a reviewer's note, or a flow of their own, that says something. */
export function notedLinks({ plan, decisions }: Searched, says: (text: string) => boolean): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { id, flows, note } of plan.links) {
    if (note !== undefined && says(note.toLowerCase())) found.add(id)
    if (flows?.some(({ service, reason }) => says(`${service}\n${reason}`.toLowerCase()))) found.add(id)
  }
  const told = [...decisions.values()].filter(({ note }) => note !== undefined && says(note.toLowerCase()))
  if (told.length === 0) return found
  const ownerOf = createFlowOwner(plan.links)
  for (const { flow } of told) {
    const link = ownerOf(flow)
    if (link !== undefined) found.add(link.id)
  }
  return found
}
