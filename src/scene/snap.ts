import type { Box } from '#plan/plan.ts'
import { overlaps } from './box.ts'

/** A thin line that shows what a dragged box stands in line with, or equally far from. */
export interface HelperLine {
  readonly kind: 'align' | 'gap'
  /** True for a line from top to bottom. */
  readonly vertical: boolean
  /** x of a vertical line, y of another one. */
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Snap {
  /** How far the box has to go on. */
  readonly dx: number
  readonly dy: number
  /** What holds when it has. */
  readonly lines: readonly HelperLine[]
}

/** A box seen along one axis: `start` and `size` along it, `low` and `high` across. */
interface Span {
  readonly start: number
  readonly size: number
  readonly low: number
  readonly high: number
}

/** Numbers nearer than this are the same place. */
const exact = 0.01

/**
 * Where a box that is dragged comes to stand: with an edge or its middle in line with that of another one, or as far from its
 * neighbours as they are from each other or on both sides, if that is at most `reach` away.
 * @param others boxes that stay; only those in `view` count, as nobody understands a line to what is not shown
 */
export function snap(moving: Box, others: readonly Box[], view: Box, reach: number): Snap {
  const near = others.filter((box) => overlaps(box, view))
  const dx = pull(across(moving), near.map(across), reach)
  const shifted = { ...moving, x: moving.x + dx }
  const dy = pull(down(shifted), near.map(down), reach)
  const box = { ...shifted, y: moving.y + dy }
  return {
    dx,
    dy,
    lines: [...linesAlong(across(box), near.map(across), true), ...linesAlong(down(box), near.map(down), false)],
  }
}

/**
 * As `snap`, for a box that is resized by its right lower corner, where alone it moves: its right and its lower border come in line
 * with borders of others.
 */
export function snapCorner(resized: Box, others: readonly Box[], view: Box, reach: number): Snap {
  const near = others.filter((box) => overlaps(box, view))
  const dx = pullEnd(across(resized), near.map(across), reach)
  const dy = pullEnd(down(resized), near.map(down), reach)
  const box = { ...resized, width: resized.width + dx, height: resized.height + dy }
  return {
    dx,
    dy,
    lines: [...linesAtEnd(across(box), near.map(across), true), ...linesAtEnd(down(box), near.map(down), false)],
  }
}

const across = ({ x, y, width, height }: Box): Span => ({ start: x, size: width, low: y, high: y + height })
const down = ({ x, y, width, height }: Box): Span => ({ start: y, size: height, low: x, high: x + width })
const same = (a: number, b: number): boolean => Math.abs(a - b) < exact
const endOf = ({ start, size }: Span): number => start + size
const middleOf = ({ start, size }: Span): number => start + size / 2

/** The shortest way to a place in line or at equal distance; 0 when none is within reach. */
function pull(span: Span, others: readonly Span[], reach: number): number {
  let best: number | null = null
  const offer = (by: number) => {
    if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by
  }
  for (const other of others) {
    offer(middleOf(other) - middleOf(span))
    for (const edge of [other.start, endOf(other)]) {
      offer(edge - span.start)
      offer(edge - endOf(span))
    }
  }
  for (const { start } of equalGaps(span, others)) offer(start - span.start)
  return best ?? 0
}

/** The shortest way of the end to the border of another one; 0 when none is within reach. */
function pullEnd(span: Span, others: readonly Span[], reach: number): number {
  let best: number | null = null
  for (const other of others) {
    for (const edge of [other.start, endOf(other)]) {
      const by = edge - endOf(span)
      if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best))) best = by
    }
  }
  return best ?? 0
}

/** The line along the end of a span that those make which have a border there. */
function linesAtEnd(span: Span, others: readonly Span[], vertical: boolean): readonly HelperLine[] {
  const at = endOf(span)
  const reached = others.filter((other) => same(at, other.start) || same(at, endOf(other)))
  if (reached.length === 0) return []
  const from = Math.min(span.low, ...reached.map(({ low }) => low))
  const to = Math.max(span.high, ...reached.map(({ high }) => high))
  return [{ kind: 'align', vertical, at, from, to }]
}

interface EqualGaps {
  /** Where the box would start. */
  readonly start: number
  /** The gaps that are then equal, from border to border. */
  readonly gaps: readonly (readonly [number, number])[]
}

/** Places between and beside the neighbours in the same row, or column, at which gaps are equal. */
function equalGaps(span: Span, others: readonly Span[]): readonly EqualGaps[] {
  const row = others.filter((other) => other.low < span.high && other.high > span.low)
  const middle = middleOf(span)
  const before = (at: number) => furthest(row, (other) => endOf(other) <= at, endOf)
  const after = (at: number) =>
    furthest(
      row,
      (other) => other.start >= at,
      (other) => -other.start,
    )
  const [left, right] = [before(middle), after(middle)]
  const [outerLeft, outerRight] = [left && before(left.start), right && after(endOf(right))]
  const found: EqualGaps[] = []
  if (left && right) {
    const gap = (right.start - endOf(left) - span.size) / 2
    if (gap > 0) {
      const start = endOf(left) + gap
      found.push({
        start,
        gaps: [
          [endOf(left), start],
          [start + span.size, right.start],
        ],
      })
    }
  }
  if (left && outerLeft) {
    const gap = left.start - endOf(outerLeft)
    const start = endOf(left) + gap
    if (gap > 0)
      found.push({
        start,
        gaps: [
          [endOf(outerLeft), left.start],
          [endOf(left), start],
        ],
      })
  }
  if (right && outerRight) {
    const gap = outerRight.start - endOf(right)
    const start = right.start - gap - span.size
    if (gap > 0)
      found.push({
        start,
        gaps: [
          [start + span.size, right.start],
          [endOf(right), outerRight.start],
        ],
      })
  }
  return found
}

function furthest(
  spans: readonly Span[],
  counts: (span: Span) => boolean,
  rank: (span: Span) => number,
): Span | undefined {
  let best: Span | undefined
  for (const span of spans) if (counts(span) && (best === undefined || rank(span) > rank(best))) best = span
  return best
}

/** The lines that hold where the box stands. */
function linesAlong(span: Span, others: readonly Span[], vertical: boolean): readonly HelperLine[] {
  const reached = new Map<number, { from: number; to: number }>()
  const hold = (at: number, { low, high }: Span) => {
    const line = reached.get(at) ?? { from: span.low, to: span.high }
    reached.set(at, { from: Math.min(line.from, low), to: Math.max(line.to, high) })
  }
  for (const other of others) {
    const edges = [span.start, endOf(span)].filter((at) => same(at, other.start) || same(at, endOf(other)))
    // Boxes of one size are in line with both edges and the middle, which says it all.
    if (same(middleOf(span), middleOf(other))) hold(middleOf(span), other)
    else for (const at of edges) hold(at, other)
  }
  const gaps = equalGaps(span, others).filter(({ start }) => same(start, span.start))
  const level = (span.low + span.high) / 2
  const gapLines = gaps.flatMap(({ gaps: pair }) =>
    pair.map(([from, to]): HelperLine => ({ kind: 'gap', vertical: !vertical, at: level, from, to })),
  )
  return [
    ...[...reached].map(([at, { from, to }]): HelperLine => ({ kind: 'align', vertical, at, from, to })),
    ...gapLines,
  ]
}
