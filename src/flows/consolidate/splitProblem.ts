import type { CoverProblem, Edge } from './coverProblem.ts'

/**
 * The parts of a problem that no box can join, each with its edges in ascending order; parts in the order of their first
 * edge. What happens in one part never changes the boxes of another.
 */
export function splitProblem({ edges, isFree }: CoverProblem): readonly (readonly Edge[])[] {
  const sorted = [...edges].sort((a, b) => a.source - b.source || a.destination - b.destination)
  const items = sorted.reduce((most, { source, destination }) => Math.max(most, source + 1, destination + 1), 0)
  const parents = Int32Array.from({ length: 2 * items }, (_, node) => node)
  const rootOf = (node: number): number => {
    let root = node
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = node; at !== root; ) {
      const next = parents[at] ?? root
      parents[at] = root
      at = next
    }
    return root
  }
  for (const { source, destination } of sorted) {
    join(sourceNode(source), destinationNode(destination))
    // A box may hold the free pair of an item with itself, and so join what is only joined by it.
    if (isFree(source)) join(sourceNode(source), destinationNode(source))
    if (isFree(destination)) join(sourceNode(destination), destinationNode(destination))
  }
  function join(a: number, b: number): void {
    const [one, other] = [rootOf(a), rootOf(b)]
    parents[Math.max(one, other)] = Math.min(one, other)
  }

  const parts = new Map<number, Edge[]>()
  for (const edge of sorted) {
    const root = rootOf(sourceNode(edge.source))
    const part = parts.get(root)
    if (part === undefined) parts.set(root, [edge])
    else part.push(edge)
  }
  return [...parts.values()]
}

function sourceNode(item: number): number {
  return 2 * item
}

function destinationNode(item: number): number {
  return 2 * item + 1
}
