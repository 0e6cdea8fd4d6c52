import type { ChangeMark } from '#flows/changeMarks.ts'
import type { Parts } from '#flows/find/litParts.ts'
import { markOfAll } from '#flows/markOfAll.ts'
import type { Box, Zone } from '#plan/plan.ts'
import { linksById, machinesById, zonesById } from '#plan/planIndex.ts'
import { union } from '#scene/box.ts'
import { dimmed, drawnParts, scenePart } from '#scene/drawnParts.ts'
import type { SceneLink } from '#scene/scene.ts'
import { shownText } from '../xmlText.ts'
import { type FarName, farNames } from './farNames.ts'
import { linkArrows, linkLabelSvg, linkLine } from './linkSvg.ts'
import { machineDefs, machineGlyph, machineSvg } from './machineSvg.ts'
import { noteSvg } from './noteSvg.ts'
import { type PictureTheme, pictureColours } from './pictureColours.ts'
import { type PictureContent, type PicturePart, pictureContent } from './pictureContent.ts'
import type { FindingWishes, PictureFindings } from './pictureFindings.ts'
import type { PictureSubject } from './pictureSubject.ts'
import { pictureTexts } from './pictureTexts.ts'
import { monoFonts, numberText, sansFonts } from './svg.ts'
import { titleBlockHeight, titleBlockSvg, titleBlockWidth } from './titleBlock.ts'
import { farNameSvg, zoneSvg } from './zoneSvg.ts'

export interface PictureOptions extends FindingWishes {
  /** Default: everything. */
  readonly part?: PicturePart
  /** Default: light. */
  readonly theme?: PictureTheme
  /** Whether machines and zones show their addresses; true by default. */
  readonly addresses?: boolean
  /** A title block under the drawing, with this date (YYYY-MM-DD; empty for none). Absent for no block. */
  readonly title?: { readonly date: string }
  /** Whether zones are named once more in large letters where their titles are too small on a page; true by default. */
  readonly farNames?: boolean
  /** In front of the ids in the file, where several pictures stand in one document. */
  readonly prefix?: string
}

/** A picture as SVG, and its size in CSS pixels. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** Of a wider picture the title block is as much larger, so that it can be read wherever the picture is made to fit. */
const usualWidth = 1600
const emptyArea = { x: 0, y: 0, width: 480, height: 160 }

/**
 * The drawing as SVG: vectors and texts, no script, no style sheet, nothing that is fetched. The same subject, options and
 * findings give the same text.
 */
export function writePicture(
  whole: PictureSubject,
  options: PictureOptions = {},
  { lit: passing, marks }: PictureFindings = {},
): Picture {
  const { part = 'all', theme = 'light', addresses = true, title, prefix = 'p-' } = options
  const hides = options.filter?.hides === true
  const colours = pictureColours[theme]
  const lit = passing && drawnParts(passing, whole.drawn, whole.plan)
  const notes = whole.plan.notes.filter(({ id }) => passing?.notes.has(id))
  const subject =
    lit && hides ? { ...whole, plan: { ...whole.plan, notes }, scene: scenePart(whole.scene, lit) } : whole
  const content = pictureContent(subject, part)
  const names = options.farNames === false ? [] : farNames(subject.plan, content)
  const area = areaOf(content, names)
  const width = title === undefined ? area.width : Math.max(area.width, titleBlockWidth)
  const scale = Math.max(1, width / usualWidth)
  // A drawing that is narrower than its title block stands in the middle.
  const x = area.x - (width - area.width) / 2
  const height = area.height + (title === undefined ? 0 : titleBlockHeight * scale)
  const box = [x, area.y, width, height].map(numberText).join(' ')
  const name = subject.plan.name.trim() === '' ? pictureTexts.unnamed : subject.plan.name
  const drawing = drawingSvg(subject, content, {
    ...{ theme, addresses, prefix, names },
    bright: hides ? undefined : lit,
    brightNotes: hides ? undefined : passing?.notes,
    markOf: (id) => marks && markOfAll(marks, subject.drawn.linksOf(id)),
  })
  const cut = content.cut ? ` clip-path="url(#${prefix}area)"` : ''
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${numberText(width)}" height="${numberText(height)}" viewBox="${box}" font-family="${sansFonts}" role="img">`,
    `<title>${shownText(name)}</title>`,
    '<defs>',
    machineDefs(glyphsOf(subject, content), colours, prefix),
    ...(content.cut
      ? [
          `<clipPath id="${prefix}area"><rect x="${numberText(area.x)}" y="${numberText(area.y)}" width="${numberText(area.width)}" height="${numberText(area.height)}"/></clipPath>`,
        ]
      : []),
    '</defs>',
    `<rect x="${numberText(x)}" y="${numberText(area.y)}" width="${numberText(width)}" height="${numberText(height)}" fill="${colours.bg}"/>`,
    content.area === undefined
      ? `<text x="${area.width / 2}" y="${area.height / 2}" font-size="13" text-anchor="middle" fill="${colours.mute}">${pictureTexts.empty}</text>`
      : `<g${cut}>\n${drawing}\n</g>`,
    ...(title === undefined
      ? []
      : [
          titleBlockSvg(
            {
              name,
              date: title.date,
              counts: [...countsOf(subject, content), ...(marks ? [pictureTexts.marksSay] : [])],
            },
            { x, y: area.y + area.height, width, scale },
            colours,
          ),
        ]),
    '</svg>\n',
  ].join('\n')
  return { svg, width, height }
}

/** Names over the outermost zones belong to the drawing, unless it is cut. */
function areaOf({ area, cut }: PictureContent, names: readonly FarName[]): Box {
  if (area === undefined || cut) return area ?? emptyArea
  return union([area, ...names.map(({ box }) => box)]) ?? area
}

interface DrawingLook extends Required<Pick<PictureOptions, 'theme' | 'addresses' | 'prefix'>> {
  readonly names: readonly FarName[]
  /** What is not dimmed; undefined while nothing is. */
  readonly bright: Parts | undefined
  readonly brightNotes: ReadonlySet<string> | undefined
  readonly markOf: (link: string) => ChangeMark | undefined
}

function drawingSvg(
  { plan, drawn, roles }: PictureSubject,
  { zones, machines, links, notes }: PictureContent,
  { theme, addresses, prefix, names, bright, brightNotes, markOf }: DrawingLook,
): string {
  const colours = pictureColours[theme]
  const rolesById = new Map(roles.map((role) => [role.id, role]))
  const known = linksById(drawn.plan)
  const stood = (isBright: boolean, svg: string) => (isBright || svg === '' ? svg : `<g opacity="${dimmed}">${svg}</g>`)
  const standing = (kind: keyof Parts, id: string, svg: string) => stood(bright?.[kind].has(id) !== false, svg)
  const eachZone = (draw: (zone: Zone, box: Box) => string) =>
    lines(
      zones.map(({ id, box }) => {
        const zone = zonesById(plan).get(id)
        return zone ? standing('zones', id, draw(zone, box)) : ''
      }),
    )
  // What stands out lies over what does not.
  const eachLink = (draw: (link: SceneLink) => string) => {
    const isBright = ({ id }: SceneLink) => bright === undefined || bright.links.has(id)
    const dim = lines(links.filter((link) => !isBright(link)).map(draw))
    return lines([dim === '' ? '' : `<g opacity="${dimmed}">\n${dim}\n</g>`, ...links.filter(isBright).map(draw)])
  }
  return [
    eachZone((zone, box) => zoneSvg(zone, box, colours, addresses)),
    `<g fill="none" stroke="${colours.faint}" stroke-width="1.5">\n${eachLink(linkLine)}\n</g>`,
    `<g fill="${colours.faint}">\n${eachLink(linkArrows)}\n</g>`,
    lines(
      machines.map(({ id, box }) => {
        const machine = machinesById(drawn.plan).get(id)
        if (machine === undefined) return ''
        return standing('machines', id, machineSvg(machine, box, rolesById, colours, { addresses, prefix }))
      }),
    ),
    lines(notes.map((note) => stood(brightNotes?.has(note.id) !== false, noteSvg(note, colours)))),
    `<g font-family="${monoFonts}" font-size="11" fill="${colours.ink}">\n${eachLink((link) =>
      linkLabelSvg(link, { noted: known.get(link.id)?.note !== undefined, mark: markOf(link.id) }, colours),
    )}\n</g>`,
    ...(names.length === 0
      ? []
      : [lines(names.map((name) => standing('zones', name.zone, farNameSvg(name, colours))))]),
  ].join('\n')
}

const lines = (texts: readonly string[]) => texts.filter((text) => text !== '').join('\n')

/** The pictures of roles that are in it, each once. */
function glyphsOf({ drawn, roles }: PictureSubject, { machines }: PictureContent): readonly string[] {
  const rolesById = new Map(roles.map((role) => [role.id, role]))
  const used = machines.flatMap(({ id }) => {
    const machine = machinesById(drawn.plan).get(id)
    return machine ? [machineGlyph(machine, rolesById)] : []
  })
  return [...new Set(used)].sort()
}

/** Counts of the plan: what is drawn as one may stand for many. */
function countsOf({ plan, drawn }: PictureSubject, { machines, links }: PictureContent): readonly string[] {
  const shown = new Set(machines.map(({ id }) => id))
  const own = plan.machines.filter(({ id }) => shown.has(drawn.drawnMachine(id)))
  return [
    pictureTexts.machines(own.length),
    pictureTexts.computers(own.reduce((sum, { members }) => sum + members.length, 0)),
    pictureTexts.links(links.reduce((sum, { id }) => sum + drawn.linksOf(id).length, 0)),
  ]
}
