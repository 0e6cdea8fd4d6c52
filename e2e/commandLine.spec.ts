import { expect, test } from './fixtures.ts'
import { portolan, savedPlan } from './pages/portolan.ts'

const formats = [
  ['csv', 'CSV'],
  ['markdown', 'Markdown'],
  ['json', 'JSON'],
] as const

for (const sample of ['Small lab', 'Enterprise with a perimeter', 'VMware and bare metal']) {
  test(`${sample}: the command line exports byte for byte what the browser exports`, async ({ planner }, info) => {
    await planner.visit()
    await planner.openSample(sample)
    const path = await savedPlan(planner, info)
    for (const [id, title] of formats) {
      const file = await planner.exportRequest(title)
      expect(file.text.length).toBeGreaterThan(1000)
      expect(portolan('export', path, '--format', id)).toBe(file.text)
    }
  })
}
