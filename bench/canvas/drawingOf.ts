import { createFlowCache } from '#flows/flowCache.ts'
import type { Plan } from '#plan/plan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { union } from '#scene/box.ts'
import { linkLabel } from '#scene/linkLabel.ts'
import { machineBox } from '#scene/machineBox.ts'
import type { Drawing } from './pages/drawing.ts'

const colours: Readonly<Record<string, string>> = { management: '#3d4fc4', compute: '#0b6f77', storage: '#875600' }

/** The drawing of a plan whose machines and zones all have a place, with the label texts that Portolan shows. */
export function drawingOf(plan: Plan): Drawing {
  const { byLink } = createFlowCache(vmm2016).of(plan)
  const at = new Map(plan.machines.map(({ id }, index) => [id, index]))
  const machines = plan.machines.map(({ id, name, roles, members, position }) => {
    const role = vmm2016.roles.find((one) => one.id === roles[0])
    return {
      id,
      name,
      detail: `${role?.shortName} · ${members[0]?.address}`,
      colour: colours[role?.family ?? ''] ?? '#505b6b',
      x: position?.x ?? 0,
      y: position?.y ?? 0,
    }
  })
  const links = plan.links.map((link) => {
    const { lines, title } = linkLabel(link, byLink.get(link.id)?.flows ?? [], '→')
    const [from, to] = link.ends.map((end) => at.get(end) ?? 0) as [number, number]
    const label = lines.map(({ text }) => text)
    return { id: link.id, from, to, label, arrowAtStart: title.backward !== '', arrowAtEnd: title.forward !== '' }
  })
  const zones = plan.zones.flatMap(({ id, name, cidrs, box }) =>
    box ? [{ id, title: `${name}  ${cidrs.join(', ')}`, box }] : [],
  )
  const boxes = [...zones.map(({ box }) => box), ...plan.machines.flatMap((machine) => machineBox(machine) ?? [])]
  return { zones, machines, links, bounds: union(boxes) ?? { x: 0, y: 0, width: 1, height: 1 } }
}
