import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { expect, test } from './fixtures.ts'

const formats = [
  ['csv', 'CSV'],
  ['markdown', 'Markdown'],
  ['json', 'JSON'],
] as const

for (const sample of ['Small lab', 'Enterprise with a perimeter', 'VMware and bare metal']) {
  test(`${sample}: the command line exports byte for byte what the browser exports`, async ({
    planner,
    page,
  }, info) => {
    await planner.visit()
    await planner.openSample(sample)
    const path = info.outputPath('plan.portolan.json')
    const saved = await planner.download(() => page.keyboard.press('Control+s'))
    await writeFile(path, saved.text)
    for (const [id, title] of formats) {
      const file = await planner.exportRequest(title)
      const printed = execFileSync(process.execPath, ['dist/cli/portolan.js', 'export', path, '--format', id], {
        encoding: 'utf8',
      })
      expect(file.text.length).toBeGreaterThan(1000)
      expect(printed).toBe(file.text)
    }
  })
}
