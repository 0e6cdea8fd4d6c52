import { describe, expect, test } from 'vitest'
import { subjectSteps } from '../src/export/picture/planPicture.ts'
import { writeThumbnail } from '../src/export/picture/thumbnail.ts'
import { finish } from '../src/flows/steps.ts'
import { emptyPlan } from '../src/plan/plan.ts'
import { samples } from '../src/plan/samples/samples.ts'
import { vmm2016 } from '../src/rules/vmm2016/vmm2016.ts'

describe.each(samples)('the thumbnails of the sample $id are those that the page shows', ({ id, plan }) => {
  test.each(['light', 'dark'] as const)('%s', async (theme) => {
    const svg = writeThumbnail(finish(subjectSteps(plan, vmm2016)), theme)
    expect(svg.length).toBeLessThan(6_000)
    await expect(svg).toMatchFileSnapshot(`../src/panels/thumbnails/${id}.${theme}.svg`)
  })
})

test('an empty plan has an empty one', () => {
  const svg = writeThumbnail(finish(subjectSteps(emptyPlan('<A>', 'vmm-2016'), vmm2016)), 'light')
  expect(svg).toContain('<title>&lt;A&gt;</title>\n</svg>')
})
