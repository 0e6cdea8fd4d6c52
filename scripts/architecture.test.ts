import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import floorPlan from '../.dependency-cruiser.mjs'

const rooms = 'net rules plan flows scene export worker session storage words ui canvas panels app cli'.split(' ')

async function inspect(baseDir: string): Promise<ICruiseResult> {
  const { options, ...ruleSet } = floorPlan
  const result = await cruise(
    ['src'],
    // biome-ignore lint/suspicious/noExplicitAny: the published types lag behind the options the tool accepts
    { ...options, ruleSet, validate: true, baseDir } as any,
    undefined,
    { tsConfig: extractTSConfig(resolve('tsconfig.base.json')) },
  )
  return result.output as ICruiseResult
}

const broken = (result: ICruiseResult) =>
  result.summary.violations.map((found) => `${found.rule.name}: ${found.from} → ${found.to}`)

describe('the rooms and their walls', () => {
  let seen: ICruiseResult
  beforeAll(async () => {
    seen = await inspect(process.cwd())
  })

  it('are seen at all: an inspector that reads no file finds no fault', () => {
    const ours = seen.modules.map((module) => module.source).filter((source) => source.startsWith('src/'))
    expect(ours.length).toBeGreaterThan(100)
    expect(new Set(ours.map((source) => source.split('/')[1]))).toEqual(new Set(rooms))
    expect(seen.modules.some((module) => module.source.includes('node_modules/react/'))).toBe(true)
  })

  it('hold', () => {
    expect(broken(seen)).toEqual([])
  })
})

describe('a planted offence is reported', () => {
  let copy: string
  beforeAll(() => {
    mkdirSync('.cache', { recursive: true })
    copy = mkdtempSync(resolve('.cache', 'canary-'))
    cpSync('src', join(copy, 'src'), { recursive: true })
    cpSync('package.json', join(copy, 'package.json'))
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  const offences: readonly [what: string, file: string, code: string, rule: string][] = [
    ['the core imports the canvas', 'src/net/canary.ts', "import '#canvas/PlanCanvas.tsx'\n", 'not-in-allowed'],
    [
      'rules import the plan, as a type only',
      'src/rules/canary.ts',
      "import type { Plan } from '#plan/plan.ts'\nexport type Canary = Plan\n",
      'not-in-allowed',
    ],
    [
      'panels import the canvas sideways',
      'src/panels/canary.ts',
      "export * from '../canvas/PlanCanvas.tsx'\n",
      'not-in-allowed',
    ],
    [
      'storage imports the session',
      'src/storage/canary.ts',
      "export const canary = () => import('#session/session.ts')\n",
      'not-in-allowed',
    ],
    ['the core imports a package', 'src/flows/canary.ts', "import 'zustand'\n", 'not-in-allowed'],
    ['the core imports Node', 'src/export/canary.ts', "import 'node:fs'\n", 'not-in-allowed'],
    ['a room nobody declared', 'src/attic/canary.ts', "import '#net/port.ts'\n", 'not-in-allowed'],
    ['a cycle inside a room', 'src/net/canary.ts', "import './canaryTwo.ts'\n", 'no-cycle'],
  ]

  it.each(offences)('%s', async (_, file, code, rule) => {
    const path = join(copy, file)
    const folder = join(path, '..')
    cpSync(join(copy, 'src/net/port.ts'), join(folder, 'canaryPort.ts'))
    writeFileSync(path, code)
    writeFileSync(join(copy, 'src/net/canaryTwo.ts'), "import './canary.ts'\n")
    try {
      const found = broken(await inspect(copy)).filter((line) => line.includes('canary'))
      expect(found.some((line) => line.startsWith(`${rule}: `))).toBe(true)
    } finally {
      rmSync(path)
      rmSync(join(folder, 'canaryPort.ts'))
      rmSync(join(copy, 'src/net/canaryTwo.ts'))
    }
  })
})
