import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pictureSteps } from '#export/picture/planPicture.ts'
import { finish } from '#flows/steps.ts'
import { lab, labText } from '#plan/lab.test-support.ts'
import { parsePlanText } from '#plan/parsePlan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { portolan, scratchFolder } from '../run.test-support.ts'

const parsed = parsePlanText(labText)
if (!parsed.ok) throw new Error('The lab is a plan.')
const { plan } = parsed

test('the picture is that of the core, with what was asked for, on standard output or in a file', async () => {
  const { code, out, err } = await portolan(['picture', '-'], labText)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(finish(pictureSteps(plan, vmm2016, { addresses: false })).svg)
  const target = join(scratchFolder(), 'plan.svg')
  const options = ['--theme', 'dark', '--addresses', '--title', '--date', '2026-01-31', '-o', target]
  expect(await portolan(['picture', '-', ...options], labText)).toEqual({ code: 0, out: '', err: '' })
  const wanted = { theme: 'dark', addresses: true, title: { date: '2026-01-31' } } as const
  expect(readFileSync(target, 'utf8')).toBe(finish(pictureSteps(plan, vmm2016, wanted)).svg)
})

test('a saved view is the part of the drawing that it shows', async () => {
  const area = { x: 0, y: 0, width: 300, height: 200 }
  const text = JSON.stringify({ ...lab, views: [{ id: 'w1', name: 'Left', query: '', area }] })
  const { out } = await portolan(['picture', '-', '--view', 'Left'], text)
  expect(out).toContain('viewBox="0 0 300 200"')
  expect((await portolan(['picture', '-', '--view', 'all'], text)).out).not.toContain('viewBox="0 0 300 200"')
})

test.each([
  [['--theme', 'blue'], 'There is no theme "blue". The themes are light, dark.'],
  [['--view', 'Right'], 'The plan has no view "Right". It has: all.'],
  [['--date', '2026-02-30'], '"2026-02-30" is no date: write it as 2026-01-31.'],
])('%j is refused', async (options, reason) => {
  const { code, out, err } = await portolan(['picture', '-', ...options], labText)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(reason)
})
