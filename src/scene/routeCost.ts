import type { Box } from '#plan/plan.ts'
import { boxBetween, inflate, overlaps } from './box.ts'
import { lineClearance, lineStub } from './metrics.ts'
import { isHorizontal, lengthOf, type Point, type Segment, segmentsOf } from './route.ts'
import type { DrawnLine, Surroundings } from './surroundings.ts'

/** What a reader minds, in canvas units of detour that we would rather take. */
const cost = {
  throughMachine: 100_000,
  closeToMachine: 300,
  throughTitle: 260,
  bend: 60,
  shortEnd: 250,
  crossing: 60,
  onTop: 400,
  /** Per unit of length of lying on, or close beside, another line. */
  onTopStretch: 3,
  beside: 40,
  besideStretch: 0.8,
  labelsMeetStretch: 0.2,
} as const

const poor = 200

/** Parallel lines closer than this look like one; closer than the second like a thick one. */
const sameLine = 3
const closeLine = 10
/** Level lines closer than this cannot carry their labels side by side. */
const labelLine = 40
/** In a crowded place the first lines found tell enough. */
const mostLines = 48

/** The least that a polyline can cost: its length and bends. */
export function bareCost(points: readonly Point[]): number {
  let length = 0
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1]
    const to = points[index]
    if (from && to) length += Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
  }
  return leastCost(length, points.length - 2)
}

export function leastCost(length: number, bends: number): number {
  return length + bends * cost.bend
}

/** How much a reader would mind this line from `a` to `b`; stops counting above `ceiling`. `ports` are those it ends at. */
export function routeCost(
  points: readonly Point[],
  a: Box,
  b: Box,
  ports: readonly string[],
  surroundings: Surroundings,
  ceiling: number,
): number {
  let sum = bareCost(points)
  const segments = segmentsOf(points)
  for (const end of [segments[0], segments.at(-1)]) if (end && lengthOf(end) < lineStub) sum += cost.shortEnd
  // Middle pieces are where most lines fail: asked first, they spare the rest.
  for (const segment of [...segments.slice(2), ...segments.slice(0, 2)]) {
    sum += boxesCost(segment, a, b, surroundings)
    if (sum > ceiling) return sum
    sum += linesCost(segment, ports, surroundings)
    if (sum > ceiling) return sum
  }
  return sum
}

/** True when a way round is worth looking for: the line runs through something, or on top of another. */
export function isPoor(total: number, points: readonly Point[]): boolean {
  return total - bareCost(points) >= poor
}

function boxesCost(segment: Segment, a: Box, b: Box, surroundings: Surroundings): number {
  const line = boxBetween(segment.from, segment.to)
  let sum = 0
  for (const box of surroundings.machines.near(line, lineClearance)) {
    if (sameBox(box, a) || sameBox(box, b)) {
      if (overlaps(inflate(box, -1), line)) sum += cost.throughMachine
    } else sum += overlaps(box, line) ? cost.throughMachine : cost.closeToMachine
  }
  return sum + cost.throughTitle * surroundings.titles.near(line, 1).length
}

function linesCost(segment: Segment, ports: readonly string[], surroundings: Surroundings): number {
  const line = boxBetween(segment.from, segment.to)
  const horizontal = isHorizontal(segment)
  const at = horizontal ? line.y : line.x
  const from = horizontal ? line.x : line.y
  const to = from + (horizontal ? line.width : line.height)
  let sum = 0
  for (const other of surroundings.lines.near(line, horizontal ? labelLine : closeLine, mostLines)) {
    if (other.ports.some((port) => ports.includes(port))) continue
    sum += other.horizontal === horizontal ? parallelCost(at, from, to, other) : crossingCost(at, from, to, other)
  }
  return sum
}

function parallelCost(at: number, from: number, to: number, other: DrawnLine): number {
  const distance = Math.abs(at - other.at)
  const stretch = Math.min(to, other.to) - Math.max(from, other.from)
  if (stretch <= -sameLine || (other.border && distance >= closeLine)) return 0
  if (distance >= closeLine) return cost.labelsMeetStretch * Math.max(0, stretch)
  if (distance < sameLine && !other.border) return cost.onTop + cost.onTopStretch * Math.max(0, stretch)
  return cost.beside + cost.besideStretch * Math.max(0, stretch)
}

function crossingCost(at: number, from: number, to: number, other: DrawnLine): number {
  const meets =
    at > other.from - sameLine && at < other.to + sameLine && other.at > from - sameLine && other.at < to + sameLine
  return meets && !other.border ? cost.crossing : 0
}

function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}
