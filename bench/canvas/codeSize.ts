import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const kilobyte = 1000

/** Scripts of the layout worker, which is counted apart: it is fetched when a layout is asked for. */
const layoutWorker = /(elk|layout)[^/]*worker/i

/** Kilobytes of scripts and styles, each file by itself through gzip at its best. */
export function codeSize(folder: string, paths: Iterable<string>): number {
  return (
    [...paths].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0) /
    kilobyte
  )
}

/** Everything that was built, fetched or not, the layout worker left out. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(js|css)$/.test(path) && !layoutWorker.test(path),
  )
}
