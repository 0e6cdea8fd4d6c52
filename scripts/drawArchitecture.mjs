import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import floorPlan from '../.dependency-cruiser.mjs'

const page = 'docs/architecture.md'
const [begin, end] = ['<!-- picture: begin -->', '<!-- picture: end -->']
const tests = /\.(test|test-support)\.tsx?$/

/** Which room imports which, read from the code: pairs "a → b", sorted. */
export async function roomImports() {
  const { options } = floorPlan
  const { output } = await cruise(['src'], options, undefined, {
    tsConfig: extractTSConfig(resolve('tsconfig.base.json')),
  })
  const room = (path) => /^src\/([^/]+)\//.exec(path)?.[1]
  const pairs = new Set()
  for (const module of output.modules.filter(({ source }) => !tests.test(source))) {
    for (const { resolved } of module.dependencies) {
      const [from, to] = [room(module.source), room(resolved)]
      if (from && to && from !== to) pairs.add(`${from} --> ${to}`)
    }
  }
  return [...pairs].sort()
}

/** The page with the picture that the code draws. */
export async function drawnPage() {
  const text = readFileSync(page, 'utf8')
  const picture = ['```mermaid', 'flowchart TB', ...(await roomImports()).map((pair) => `  ${pair}`), '```'].join('\n')
  const before = text.slice(0, text.indexOf(begin) + begin.length)
  return `${before}\n${picture}\n${text.slice(text.indexOf(end))}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, await drawnPage())
