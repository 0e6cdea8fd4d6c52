import type { Flow } from '#flows/flow.ts'
import type { Decision, Link, Machine, Plan, Zone } from '#plan/plan.ts'
import { linksOf, machinesById, zonesById } from '#plan/planIndex.ts'
import { standInOf } from '#scene/foldZones.ts'
import type { SceneLink } from '#scene/scene.ts'
import { canvasSigns } from '#words/canvasSigns.ts'
import { spokenWords as words } from '#words/spokenWords.ts'
import { shownName } from '#words/uiWords.ts'
import type { Derived } from './derived.ts'
import { linksBehind } from './folding.ts'
import { roleName } from './roleLook.ts'

/** What of a plan's derivation the names speak of. */
type Reviewed = Pick<Derived, 'byLink' | 'decisions'>

const isOpen = (decisions: ReadonlyMap<string, Decision>, { id }: Flow): boolean =>
  (decisions.get(id)?.state ?? 'open') === 'open'

const openFlows = ({ byLink, decisions }: Reviewed, link: string): number =>
  byLink.get(link)?.flows.filter((flow) => isOpen(decisions, flow)).length ?? 0

/** Whether a line of the link waits for a reviewer. */
const isUnreviewed = ({ byLink, decisions }: Reviewed, link: string): boolean =>
  byLink.get(link)?.flows.some((flow) => isOpen(decisions, flow)) ?? false

const lock = ({ locked }: Machine | Zone): readonly string[] => (locked ? [canvasSigns.locked] : [])

/** A machine as it is spoken: "VMM01, VMM management server, zone Management, 6 links, 2 unreviewed". */
export function machineName(plan: Plan, machine: Machine, reviewed: Reviewed): string {
  const standIn = standInOf(machine)
  if (standIn) {
    return [canvasSigns.collapsed(machine.name, canvasSigns.machines(standIn.machines)), ...lock(machine)].join(', ')
  }
  const zone = machine.zone === undefined ? undefined : zonesById(plan).get(machine.zone)
  const links: readonly Link[] = linksOf(plan, machine.id)
  const open = links.filter(({ id }) => isUnreviewed(reviewed, id)).length
  return [
    shownName(machine.name),
    machine.roles.map(roleName).join(', ') || words.noRole,
    ...(machine.members.length > 1 ? [words.members(machine.members.length)] : []),
    ...(zone === undefined ? [] : [words.inZone(shownName(zone.name))]),
    words.links(links.length),
    ...(open > 0 ? [words.unreviewed(open)] : []),
    ...lock(machine),
  ].join(', ')
}

/** A zone as it is spoken: "Zone Management, 10.0.1.0/24, 3 machines". */
export const zoneName = (zone: Zone, machines: number): string =>
  [words.zoneNamed(shownName(zone.name)), ...zone.cidrs, words.machines(machines), ...lock(zone)].join(', ')

/** A link as it is spoken: "VMM01 to HV01, TCP 443, 5985; 2 to review". */
export function linkName(plan: Plan, { id, ends, title }: SceneLink, reviewed: Reviewed): string {
  const [first = '', second = ''] = ends.map((end) => shownName(machinesById(plan).get(end)?.name ?? ''))
  const open = linksBehind(id).reduce((sum, link) => sum + openFlows(reviewed, link), 0)
  const ways = [
    ...(title.forward ? [words.oneWay(first, second, title.forward)] : []),
    ...(title.backward ? [words.oneWay(second, first, title.backward)] : []),
  ]
  return [
    ...(ways.length > 0 ? ways : [words.noPorts(first, second)]),
    ...(open > 0 ? [words.toReview(open)] : []),
  ].join('; ')
}
