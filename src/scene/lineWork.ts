import type { SceneLink } from './buildScene.ts'
import { bendRadius } from './metrics.ts'
import type { Point } from './route.ts'

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
  readonly corners: ReadonlyMap<string, Corner>
  readonly arrows: ReadonlyMap<string, Arrow>
  /** Takes over the lines of these links; only rows of links that are not the same object as before are joined anew. */
  readonly update: (links: readonly SceneLink[]) => void
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly cutFrom: number
  readonly cutTo: number
  readonly of: SceneLink
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

/** Counts who needs a thing, so that it goes with the last one. */
interface Counted<T> {
  readonly thing: T
  users: number
}

export function createLineWork(): LineWork {
  const rows = { level: new Map<number, JoinedRow>(), upright: new Map<number, JoinedRow>() }
  const corners = new SharedThings<Corner>()
  const arrows = new SharedThings<Arrow>()
  let known: ReadonlySet<SceneLink> = new Set()
  let listed: readonly SceneLink[] = []

  const add = (link: SceneLink) => {
    for (const { kind, at, piece } of piecesOf(link)) {
      const row = rows[kind].get(at) ?? new JoinedRow(at)
      rows[kind].set(at, row)
      row.pieces.push(piece)
      row.changed()
    }
    for (const corner of cornersOf(link.points)) corners.add(cornerKey(corner), corner)
    for (const arrow of arrowsOf(link)) arrows.add(arrowKey(arrow), arrow)
  }

  const removeAll = (gone: ReadonlySet<SceneLink>) => {
    const touched = { level: new Set<number>(), upright: new Set<number>() }
    for (const link of gone) {
      for (const { kind, at } of piecesOf(link)) touched[kind].add(at)
      for (const corner of cornersOf(link.points)) corners.remove(cornerKey(corner))
      for (const arrow of arrowsOf(link)) arrows.remove(arrowKey(arrow))
    }
    for (const kind of ['level', 'upright'] as const) {
      for (const at of touched[kind]) {
        const row = rows[kind].get(at)
        if (row === undefined) continue
        row.pieces = row.pieces.filter(({ of }) => !gone.has(of))
        row.changed()
        if (row.pieces.length === 0) rows[kind].delete(at)
      }
    }
  }

  return {
    level: rows.level,
    upright: rows.upright,
    corners: corners.things,
    arrows: arrows.things,
    update(links) {
      if (links.length === listed.length && links.every((link, at) => link === listed[at])) return
      const next = new Set(links)
      const gone = new Set<SceneLink>()
      for (const link of known) if (!next.has(link)) gone.add(link)
      if (gone.size > 0) removeAll(gone)
      for (const link of next) if (!known.has(link)) add(link)
      known = next
      listed = links
    },
  }
}

class SharedThings<T> {
  readonly #counted = new Map<string, Counted<T>>()
  readonly things = new Map<string, T>()

  add(key: string, thing: T): void {
    const before = this.#counted.get(key)
    if (before) {
      before.users += 1
      return
    }
    this.#counted.set(key, { thing, users: 1 })
    this.things.set(key, thing)
  }

  remove(key: string): void {
    const before = this.#counted.get(key)
    if (before === undefined) return
    before.users -= 1
    if (before.users > 0) return
    this.#counted.delete(key)
    this.things.delete(key)
  }
}

function piecesOf(link: SceneLink) {
  const { points } = link
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]
    if (from === undefined || (from.x === to.x && from.y === to.y)) return []
    const kind = from.y === to.y ? ('level' as const) : ('upright' as const)
    const [at, a, b] = kind === 'level' ? [from.y, from.x, to.x] : [from.x, from.y, to.y]
    const cut = Math.min(bendRadius, Math.abs(b - a) / 2)
    const sign = b < a ? -1 : 1
    const cutA = index === 0 ? a : a + sign * cut
    const cutB = index === points.length - 2 ? b : b - sign * cut
    const piece: Piece = {
      from: Math.min(a, b),
      to: Math.max(a, b),
      cutFrom: Math.min(cutA, cutB),
      cutTo: Math.max(cutA, cutB),
      of: link,
    }
    return [{ kind, at, piece }]
  })
}

/** The point at most a bend's radius from the corner, on the way to another point. */
function towards(corner: Point, other: Point): Point {
  const length = Math.abs(other.x - corner.x) + Math.abs(other.y - corner.y)
  const part = length === 0 ? 0 : Math.min(bendRadius, length / 2) / length
  return { x: corner.x + (other.x - corner.x) * part, y: corner.y + (other.y - corner.y) * part }
}

function cornersOf(points: readonly Point[]): Corner[] {
  return points.slice(1, -1).flatMap((at, index) => {
    const [before, after] = [points[index], points[index + 2]]
    return before && after ? [{ before: towards(at, before), at, after: towards(at, after) }] : []
  })
}

function arrowsOf({ points, arrowAtStart, arrowAtEnd }: SceneLink): Arrow[] {
  const [first, second, last, beforeLast] = [points[0], points[1], points.at(-1), points.at(-2)]
  return [
    ...(arrowAtStart && first && second ? [{ from: second, tip: first }] : []),
    ...(arrowAtEnd && last && beforeLast ? [{ from: beforeLast, tip: last }] : []),
  ]
}

const key = ({ x, y }: Point): string => `${x},${y}`
/** A bend drawn the other way round is the same bend. */
function cornerKey({ before, at, after }: Corner): string {
  const [a, b] = [key(before), key(after)]
  return a < b ? `${key(at)};${a};${b}` : `${key(at)};${b};${a}`
}
const arrowKey = ({ from, tip }: Arrow): string =>
  `${key(tip)};${Math.sign(tip.x - from.x)},${Math.sign(tip.y - from.y)}`

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
