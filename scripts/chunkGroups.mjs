import { resolve } from 'node:path'

const entry = resolve(import.meta.dirname, '../src/app/main.tsx')

/**
 * What the page is cut into: the packages, which rarely change; all else that the first drawing needs; what several of
 * the later parts share; and, left to the bundler, a chunk for each later part.
 */
export function chunkGroups() {
  let first
  const isFirst = (id, graph) => {
    first ??= reachOf(entry, graph)
    return first.has(id)
  }
  return [
    {
      name: (id, graph) => (id.includes('/node_modules/') && isFirst(id, graph) ? 'packages' : null),
      debugName: 'packages',
      priority: 3,
    },
    { name: (id, graph) => (id !== entry && isFirst(id, graph) ? 'first' : null), debugName: 'first', priority: 2 },
    { name: 'shared', minShareCount: 2, priority: 1 },
  ]
}

/** The modules that a module needs before it can run, itself included. */
function reachOf(from, graph) {
  const reached = new Set([from])
  for (const id of reached) {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  }
  return reached
}
