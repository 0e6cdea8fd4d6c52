import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportHtml, reportSteps } from '#export/report/planReport.ts'
import { finish } from '#flows/steps.ts'
import { labText } from '#plan/lab.test-support.ts'
import { parsePlanText } from '#plan/parsePlan.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { portolan, scratchFolder } from '../run.test-support.ts'

test('the report is that of the core, on standard output or in a file', async () => {
  const parsed = parsePlanText(labText)
  if (!parsed.ok) throw new Error('The lab is a plan.')
  const report = finish(reportHtml(finish(reportSteps(parsed.plan, vmm2016, { date: '2026-01-31' }))))
  const target = join(scratchFolder(), 'report.html')
  const options = ['report', '-', '--date', '2026-01-31']
  expect(await portolan(options, labText)).toEqual({ code: 0, out: report, err: '' })
  expect(await portolan([...options, '-o', target], labText)).toEqual({ code: 0, out: '', err: '' })
  expect(readFileSync(target, 'utf8')).toBe(report)
})

test('a day that does not exist is refused', async () => {
  const { code, out, err } = await portolan(['report', '-', '--date', 'tomorrow'], labText)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain('"tomorrow" is no date: write it as 2026-01-31.')
})
