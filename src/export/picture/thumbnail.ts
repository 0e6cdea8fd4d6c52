import type { Box } from '#plan/plan.ts'
import { machinesById, zonesById } from '#plan/planIndex.ts'
import type { Point } from '#scene/route.ts'
import { xmlText } from '../xmlText.ts'
import { type PictureColours, type PictureTheme, pictureColours } from './pictureColours.ts'
import { pictureContent } from './pictureContent.ts'
import type { PictureSubject } from './pictureSubject.ts'

/** Size of a thumbnail in CSS pixels. */
export const thumbnailSize = { width: 280, height: 168 } as const
const margin = 8

/**
 * The drawing so small that no word can be read: zones, lines, and machines in the colours of their roles. SVG of few
 * kilobytes on a transparent ground, the drawing in its middle.
 */
export function writeThumbnail(subject: PictureSubject, theme: PictureTheme): string {
  const colours = pictureColours[theme]
  const { area, zones, machines, links } = pictureContent(subject, 'all')
  const { width, height } = thumbnailSize
  const on = area === undefined ? null : placing(area)
  const parts =
    on === null
      ? []
      : [
          ...zones.map(({ id, box }) => {
            const perimeter = zonesById(subject.plan).get(id)?.trust === 'perimeter'
            return `<path d="${on.rect(box)}" fill="${colours.surface}" stroke="${perimeter ? colours.warn : colours.lineStrong}"/>`
          }),
          `<path fill="none" stroke="${colours.faint}" stroke-opacity=".7" d="${links.map(({ points }) => on.line(points)).join('')}"/>`,
          ...byColour(subject, colours).map(
            ([colour, ids]) =>
              `<path fill="${colour}" stroke="${colour}" d="${machines.map(({ id, box }) => (ids.has(id) ? on.rect(box) : '')).join('')}"/>`,
          ),
        ]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" stroke-linejoin="round">`,
    `<title>${xmlText(subject.plan.name)}</title>`,
    ...parts,
    '</svg>\n',
  ].join('\n')
}

/** Takes places of the drawing to half pixels of the thumbnail. */
function placing(area: Box) {
  const { width, height } = thumbnailSize
  const scale = Math.min((width - 2 * margin) / area.width, (height - 2 * margin) / area.height)
  const left = (width - area.width * scale) / 2
  const top = (height - area.height * scale) / 2
  const x = (value: number) => Math.round(2 * (left + (value - area.x) * scale)) / 2
  const y = (value: number) => Math.round(2 * (top + (value - area.y) * scale)) / 2
  return {
    rect: (box: Box) => `M${x(box.x)} ${y(box.y)}H${x(box.x + box.width)}V${y(box.y + box.height)}H${x(box.x)}z`,
    line: (points: readonly Point[]) => {
      let [path, before] = ['', { x: Number.NaN, y: Number.NaN }]
      for (const point of points) {
        const at = { x: x(point.x), y: y(point.y) }
        if (path === '') path = `M${at.x} ${at.y}`
        else if (at.y === before.y && at.x !== before.x) path += `H${at.x}`
        else if (at.x === before.x && at.y !== before.y) path += `V${at.y}`
        else if (at.x !== before.x) path += `L${at.x} ${at.y}`
        before = at
      }
      return path
    },
  }
}

/** Ids of the machines of each colour, so that a colour is written once. */
function byColour({ plan, scene, roles }: PictureSubject, colours: PictureColours): readonly [string, Set<string>][] {
  const families = new Map(roles.map(({ id, family }) => [id, family]))
  const groups = new Map<string, Set<string>>()
  for (const { id } of scene.machines) {
    const family = families.get(machinesById(plan).get(id)?.roles[0] ?? '')
    const colour = (family === undefined ? undefined : colours.families[family]) ?? colours.mute
    const group = groups.get(colour) ?? new Set<string>()
    groups.set(colour, group.add(id))
  }
  return [...groups]
}
