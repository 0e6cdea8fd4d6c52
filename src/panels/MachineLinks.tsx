import type { Machine, Plan } from '#plan/plan.ts'
import { linksOf, machinesById } from '#plan/planIndex.ts'
import { derivedOf } from '#session/derived.ts'
import { selectLink } from '#session/selection.ts'
import { select } from '#session/session.ts'
import { memberWords as words } from '#words/memberWords.ts'
import { shownName } from '#words/uiWords.ts'
import { InspectorPart } from './InspectorHead.tsx'
import { useListed } from './useListed.tsx'

/** The links of a machine, each with its count of ports: the way to a link without a pointer. */
export function MachineLinks({ plan, machine }: { readonly plan: Plan; readonly machine: Machine }) {
  const { byLink } = derivedOf(plan)
  const machines = machinesById(plan)
  const links = linksOf(plan, machine.id)
  const { shown, more } = useListed(links)
  return (
    <InspectorPart title={words.links(links.length)}>
      {links.length === 0 && <p className="text-mute">{words.noLinks}</p>}
      <ul className="grid grid-cols-1 gap-1">
        {shown.map((link) => {
          const other = machines.get(link.ends[0] === machine.id ? link.ends[1] : link.ends[0])
          const ports = byLink.get(link.id)?.flows.length ?? 0
          return (
            <li key={link.id}>
              <button
                type="button"
                onClick={() => select(selectLink(link.id))}
                className="flex min-h-7 w-full items-center justify-between gap-2 rounded-md border border-line px-2 text-left text-sm hover:border-accent"
              >
                <bdi className="min-w-0 truncate" title={other?.name}>
                  {shownName(other?.name ?? '')}
                </bdi>
                <span className="shrink-0 text-mute text-xs">{words.lines(ports)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {more}
    </InspectorPart>
  )
}
