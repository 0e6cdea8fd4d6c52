/** Where an end would like to be along its side, and how firmly. */
export interface Wish {
  readonly at: number
  readonly weight: number
}

interface Block {
  readonly first: number
  sum: number
  weight: number
  count: number
}

/**
 * Places for all wishes, in their order, at least `gap` apart and between `from` and `to`, as close to the wishes as that
 * allows (least squares: neighbours that come too close move as one block). The caller sees to it that they fit.
 */
export function spreadPorts(wishes: readonly Wish[], gap: number, from: number, to: number): number[] {
  const blocks: Block[] = []
  for (const [index, wish] of wishes.entries()) {
    blocks.push({ first: index, sum: wish.weight * (wish.at - index * gap), weight: wish.weight, count: 1 })
    for (let last = blocks.at(-1), before = blocks.at(-2); last && before; last = before, before = blocks.at(-2)) {
      if (before.sum / before.weight <= last.sum / last.weight) break
      before.sum += last.sum
      before.weight += last.weight
      before.count += last.count
      blocks.pop()
    }
  }
  const highest = to - (wishes.length - 1) * gap
  return blocks.flatMap((block) => {
    const start = Math.max(from, Math.min(highest, block.sum / block.weight))
    return Array.from({ length: block.count }, (_, index) => Math.round(start + (block.first + index) * gap))
  })
}
