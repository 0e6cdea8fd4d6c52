import { bendRadius } from './metrics.ts'
import type { Point } from './route.ts'
import type { SceneLink } from './scene.ts'

/** Straight pieces that lie on one line of the plane, those that touch joined: what several links share is there once. */
export interface Row {
  /** y of a level row, x of an upright one. */
  readonly at: number
  /** Joined pieces: from, to, from, to, … in rising order, with bends cut off at both ends, or whole. */
  readonly trimmed: readonly number[]
  readonly whole: readonly number[]
}

/** A bend: comes from `before`, turns at the corner, goes on towards `after`; both at most a bend's radius away. */
export interface Corner {
  readonly before: Point
  readonly at: Point
  readonly after: Point
}

/** An arrowhead at the tip, coming from the other point. */
export interface Arrow {
  readonly from: Point
  readonly tip: Point
}

/** The lines of many links as a painter needs them: a trunk of a thousand lines costs one. */
export interface LineWork {
  readonly level: ReadonlyMap<number, Row>
  readonly upright: ReadonlyMap<number, Row>
  readonly corners: Iterable<Corner>
  readonly arrows: Iterable<Arrow>
}

/** Line work that follows a drawing from change to change. */
export interface LiveLineWork extends LineWork {
  /** Takes over the lines of these links; only rows of links whose lines are not the same object as before are joined anew. */
  readonly update: (links: readonly SceneLink[]) => void
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly cutFrom: number
  readonly cutTo: number
  readonly of: readonly Point[]
}

/** A row whose pieces are joined when they are asked for. */
class JoinedRow implements Row {
  readonly at: number
  pieces: Piece[] = []
  #trimmed: number[] | undefined
  #whole: number[] | undefined

  constructor(at: number) {
    this.at = at
  }

  get trimmed(): readonly number[] {
    this.#trimmed ??= joined(this.pieces.map(({ cutFrom, cutTo }) => [cutFrom, cutTo]))
    return this.#trimmed
  }

  get whole(): readonly number[] {
    this.#whole ??= joined(this.pieces.map(({ from, to }) => [from, to]))
    return this.#whole
  }

  changed(): void {
    this.#trimmed = undefined
    this.#whole = undefined
  }
}

type Rows = Map<number, JoinedRow>

function rowAt(rows: Rows, at: number): JoinedRow {
  const before = rows.get(at)
  if (before !== undefined) return before
  const row = new JoinedRow(at)
  rows.set(at, row)
  return row
}

export function createLineWork(): LiveLineWork {
  const level: Rows = new Map()
  const upright: Rows = new Map()
  const corners = new SharedThings<Corner>()
  const arrows = new SharedThings<Arrow>()
  // By their points: a link whose label found its place is another object with the same line.
  let known: ReadonlyMap<readonly Point[], SceneLink> = new Map()
  let listed: readonly SceneLink[] = []

  const add = (link: SceneLink) => {
    addPieces(link, level, upright)
    for (const corner of cornersOf(link)) corners.add(corner.at, turnOf(corner), corner)
    for (const arrow of arrowsOf(link)) arrows.add(arrow.tip, headingOf(arrow), arrow)
  }

  const removeAll = (gone: ReadonlyMap<readonly Point[], SceneLink>) => {
    const touched = new Set<JoinedRow>()
    for (const link of gone.values()) {
      eachPiece(link.points, (isLevel, at) => {
        const row = (isLevel ? level : upright).get(at)
        if (row) touched.add(row)
      })
      for (const corner of cornersOf(link)) corners.remove(corner.at, turnOf(corner))
      for (const arrow of arrowsOf(link)) arrows.remove(arrow.tip, headingOf(arrow))
    }
    for (const row of touched) {
      row.pieces = row.pieces.filter(({ of }) => !gone.has(of))
      row.changed()
    }
    for (const rows of [level, upright]) for (const [at, row] of rows) if (row.pieces.length === 0) rows.delete(at)
  }

  return {
    level,
    upright,
    corners,
    arrows,
    update(links) {
      if (links.length === listed.length && links.every((link, at) => link === listed[at])) return
      const next = new Map(links.map((link) => [link.points, link]))
      const gone = new Map<readonly Point[], SceneLink>()
      for (const [points, link] of known) if (!sameLine(link, next.get(points))) gone.set(points, link)
      if (gone.size > 0) removeAll(gone)
      for (const [points, link] of next) if (gone.has(points) || !known.has(points)) add(link)
      known = next
      listed = links
    },
  }
}

const sameLine = (a: SceneLink, b: SceneLink | undefined): boolean =>
  a === b || (a.points === b?.points && a.arrowAtStart === b.arrowAtStart && a.arrowAtEnd === b.arrowAtEnd)

/** The line work of links that are all in other places on the next frame: nothing is kept, and nothing shared but rows. */
export function passingLineWork(links: readonly SceneLink[]): LineWork {
  const level: Rows = new Map()
  const upright: Rows = new Map()
  for (const link of links) addPieces(link, level, upright)
  return {
    level,
    upright,
    corners: { [Symbol.iterator]: () => ofEach(links, cornersOf) },
    arrows: { [Symbol.iterator]: () => ofEach(links, arrowsOf) },
  }
}

function* ofEach<T>(links: readonly SceneLink[], things: (link: SceneLink) => Iterable<T>): Generator<T> {
  for (const link of links) yield* things(link)
}

/** Things by place and kind, each with the number of those who need it, so that it goes with the last one. */
class SharedThings<T> {
  // By x, then by y and kind: no text has to be made of the numbers.
  readonly #columns = new Map<number, Map<number, { readonly thing: T; users: number }>>()

  add({ x, y }: Point, kind: number, thing: T): void {
    const column = this.#columns.get(x) ?? new Map<number, { thing: T; users: number }>()
    this.#columns.set(x, column)
    const before = column.get(y * kinds + kind)
    if (before) before.users += 1
    else column.set(y * kinds + kind, { thing, users: 1 })
  }

  remove({ x, y }: Point, kind: number): void {
    const column = this.#columns.get(x)
    const before = column?.get(y * kinds + kind)
    if (column === undefined || before === undefined) return
    before.users -= 1
    if (before.users > 0) return
    column.delete(y * kinds + kind)
    if (column.size === 0) this.#columns.delete(x)
  }

  *[Symbol.iterator](): Generator<T> {
    for (const column of this.#columns.values()) for (const { thing } of column.values()) yield thing
  }
}

/** More than there are turns and headings; a power of two, so that coordinates times it stay exact. */
const kinds = 16

/** Calls back for every piece of a polyline that has a length: level or upright, where, from and to, first and last or not. */
function eachPiece(
  points: readonly Point[],
  found: (isLevel: boolean, at: number, from: number, to: number, first: boolean, last: boolean) => void,
): void {
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1], points[index]]
    if (a === undefined || b === undefined || (a.x === b.x && a.y === b.y)) continue
    const [first, last] = [index === 1, index === points.length - 1]
    if (a.y === b.y) found(true, a.y, a.x, b.x, first, last)
    else found(false, a.x, a.y, b.y, first, last)
  }
}

function addPieces(link: SceneLink, level: Rows, upright: Rows): void {
  eachPiece(link.points, (isLevel, at, a, b, first, last) => {
    const cut = Math.min(bendRadius, Math.abs(b - a) / 2) * (b < a ? -1 : 1)
    const cutA = first ? a : a + cut
    const cutB = last ? b : b - cut
    const row = rowAt(isLevel ? level : upright, at)
    row.pieces.push({
      from: Math.min(a, b),
      to: Math.max(a, b),
      cutFrom: Math.min(cutA, cutB),
      cutTo: Math.max(cutA, cutB),
      of: link.points,
    })
    row.changed()
  })
}

/** The point at most a bend's radius from the corner, on the way to another point. */
function towards(corner: Point, other: Point): Point {
  const length = Math.abs(other.x - corner.x) + Math.abs(other.y - corner.y)
  const part = length === 0 ? 0 : Math.min(bendRadius, length / 2) / length
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part }
}

function* cornersOf({ points }: SceneLink): Generator<Corner> {
  for (let index = 1; index < points.length - 1; index += 1) {
    const [before, at, after] = [points[index - 1], points[index], points[index + 1]]
    if (before && at && after) yield { before: towards(at, before), at, after: towards(at, after) }
  }
}

function* arrowsOf({ points, arrowAtStart, arrowAtEnd }: SceneLink): Generator<Arrow> {
  const [first, second, last, beforeLast] = [points[0], points[1], points.at(-1), points.at(-2)]
  if (arrowAtStart && first && second) yield { from: second, tip: first }
  if (arrowAtEnd && last && beforeLast) yield { from: beforeLast, tip: last }
}

/** Which of a corner's two sides the bend joins: the same for a bend that is drawn the other way round. */
function turnOf({ before, at, after }: Corner): number {
  const right = before.x > at.x || after.x > at.x ? 1 : 0
  const left = before.x < at.x || after.x < at.x ? 2 : 0
  const down = before.y > at.y || after.y > at.y ? 4 : 0
  const up = before.y < at.y || after.y < at.y ? 8 : 0
  return right + left + down + up
}

function headingOf({ from, tip }: Arrow): number {
  return (Math.sign(tip.x - from.x) + 1) * 3 + Math.sign(tip.y - from.y) + 1
}

/** Joins spans that overlap or touch: from, to, from, to, … */
function joined(spans: [number, number][]): number[] {
  spans.sort((a, b) => a[0] - b[0])
  const ends: number[] = []
  for (const [from, to] of spans) {
    const last = ends.length - 1
    const end = ends[last]
    if (end !== undefined && from <= end) {
      if (to > end) ends[last] = to
    } else ends.push(from, to)
  }
  return ends
}
