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
  for (let index = 0; index < wishes.length; index += 1) {
    const wish = wishes[index]
    if (wish === undefined) continue
    let last: Block = { first: index, sum: wish.weight * (wish.at - index * gap), weight: wish.weight, count: 1 }
    let before = blocks[blocks.length - 1]
    while (before !== undefined && before.sum / before.weight > last.sum / last.weight) {
      before.sum += last.sum
      before.weight += last.weight
      before.count += last.count
      last = before
      blocks.pop()
      before = blocks[blocks.length - 1]
    }
    blocks.push(last)
  }
  const highest = to - (wishes.length - 1) * gap
  const places: number[] = []
  for (const { first, sum, weight, count } of blocks) {
    const start = Math.max(from, Math.min(highest, sum / weight))
    for (let index = first; index < first + count; index += 1) places.push(Math.round(start + index * gap))
  }
  return places
}
