import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import type { TestInfo } from '@playwright/test'
import type { Planner } from './Planner.ts'

/** What the command line prints, as it was built. */
export function portolan(...options: readonly string[]): string {
  return spawnSync(process.execPath, ['dist/cli/portolan.js', ...options], { encoding: 'utf8', maxBuffer: 1e8 }).stdout
}

/** Saves the open plan by its key and puts the file where the command line finds it; returns its path. */
export async function savedPlan(planner: Planner, info: TestInfo): Promise<string> {
  const path = info.outputPath('plan.portolan.json')
  const saved = await planner.download(() => planner.page.keyboard.press('Control+s'))
  await writeFile(path, saved.text)
  return path
}
