import { expect, test } from 'vitest'
import { exporters } from '#export/exporters.ts'
import { pictureSteps } from '#export/picture/planPicture.ts'
import type { PictureOptions } from '#export/picture/writePicture.ts'
import { profiles } from '#export/profiles.ts'
import { exportPlanFiles } from '#export/renderExport.ts'
import { reportHtml, reportSteps } from '#export/report/planReport.ts'
import { changeMarks } from '#flows/changeMarks.ts'
import { consolidate } from '#flows/consolidation.ts'
import { deltaOf } from '#flows/delta.ts'
import { handedOver } from '#flows/handedOver.ts'
import { lostRows } from '#flows/lostRows.ts'
import { changeRequestOf } from '#flows/requestLines.ts'
import { rowOfLine } from '#flows/rowOfLine.ts'
import { finish } from '#flows/steps.ts'
import type { Plan } from '#plan/plan.ts'
import { enterprise as enterpriseSample } from '#plan/samples/enterprise.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { type JobKind, jobs } from './jobs.ts'
import type { JobMessage } from './protocol.ts'
import { createRunner } from './runner.ts'

interface Heard {
  readonly items: readonly unknown[]
  readonly output: unknown
  readonly fault: string | null
}

/** Runs jobs on one plan together, as the page does: everything goes through a copy. */
function run(plan: Plan, wanted: readonly (readonly [JobKind, object])[]): readonly Heard[] {
  const heard: JobMessage[] = []
  const waiting: (() => void)[] = []
  // A clock by which every look is late, so that jobs take turns at every step.
  let time = 0
  const now = () => {
    time += 1_000
    return time
  }
  const take = createRunner(jobs, {
    post: (message) => heard.push(structuredClone(message)),
    later: (callback) => waiting.push(callback),
    now,
  })
  take({ type: 'plan', text: JSON.stringify(plan) })
  wanted.forEach(([kind, input], id) => {
    take(structuredClone({ type: 'start', id, kind, input, onPlan: true }))
  })
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next()
  return wanted.map((_, id) => {
    const own = heard.filter((message) => message.id === id)
    const last = own.at(-1)
    return {
      items: own.flatMap((message) => (message.type === 'step' && 'items' in message.step ? message.step.items : [])),
      output: last?.type === 'done' ? last.output : undefined,
      fault: last?.type === 'failed' ? last.text : null,
    }
  })
}

const { plan: enterprise } = enterpriseSample
const [host] = enterprise.machines.filter(({ roles }) => roles.includes('hyperv-host'))
const edited: Plan = {
  ...enterprise,
  links: enterprise.links.filter((_, at) => at % 3 > 0),
  machines: enterprise.machines.map((one) =>
    one.id === host?.id ? { ...one, members: [...one.members, { name: 'NEW', address: '10.99.0.1' }] } : one,
  ),
  requests: [handedOver(consolidate(enterprise, vmm2016, 'rules'), { id: 'q1', date: '2026-01-31' })],
}

test('jobs that share work and take turns give what the core gives', () => {
  const [rules, minimal, changes, flows] = run(edited, [
    ['consolidate', { view: 'rules' }],
    ['consolidate', { view: 'minimal' }],
    ['changes', {}],
    ['flows', {}],
  ])
  const request = consolidate(edited, vmm2016, 'rules')
  expect({ ...(rules?.output as object), rows: rules?.items }).toEqual(request)
  expect({ ...(minimal?.output as object), rows: minimal?.items }).toEqual(consolidate(edited, vmm2016, 'minimal'))
  const [last] = edited.requests
  const { add, remove, unchanged } = deltaOf(edited, request, last ?? { id: '', date: '', rows: [] })
  expect(add.length * remove.length * unchanged.length).toBeGreaterThan(0)
  const rows = [...add, ...remove, ...unchanged]
  expect(changes?.items).toEqual(rows)
  const lost = lostRows(edited, rows)
  expect(lost.length).toBeGreaterThan(0)
  expect(changes?.output).toEqual({
    marks: changeMarks(edited, rows),
    lost: lost.map(({ row, machines, gone }) => ({ place: rows.indexOf(row), machines, gone })),
  })
  const lines = changeRequestOf(edited, vmm2016)
  expect(flows?.items).toEqual(lines.lines.map(rowOfLine))
  expect(flows?.output).toEqual({ flows: lines.rows, incomplete: lines.incomplete, impossible: lines.impossible })
})

test('files are those of the command line, byte for byte, in every format and profile', () => {
  const orders = [
    ...profiles.map(({ id }) => ({ format: 'csv', options: { profile: id, split: true } })),
    ...exporters.map(({ id }) => ({ format: id, options: { profile: 'delta' as const, bom: true } })),
  ]
  const files = run(
    edited,
    orders.map((order) => ['files', order] as const),
  )
  orders.forEach(({ format, options }, at) => {
    expect(files[at]?.output).toEqual(exportPlanFiles(edited, vmm2016, format, options))
  })
})

test('pictures are those of the command line, also the second one of the same plan', () => {
  const asked: readonly PictureOptions[] = [{ theme: 'dark', title: { date: '2026-01-31' } }, { addresses: false }]
  const pictures = run(
    edited,
    asked.map((options) => ['picture', { options }] as const),
  )
  asked.forEach((options, at) => {
    expect(pictures[at]?.output).toEqual(finish(pictureSteps(edited, vmm2016, options)))
  })
})

test('a report is that of the command line, as a file and as data', () => {
  const options = { date: '2026-01-31' }
  const [file, page] = run(edited, [
    ['report', { options, as: 'file' }],
    ['report', { options, as: 'page' }],
  ])
  const report = finish(reportSteps(edited, vmm2016, options))
  expect(page?.output).toEqual(report)
  expect(file?.output).toBe(finish(reportHtml(report)))
})

test('a job that cannot be done says why, also to the next that asks for the same', () => {
  const twice = run(edited, [
    ['files', { format: 'pdf', options: {} }],
    ['files', { format: 'pdf', options: {} }],
  ])
  expect(twice.map(({ fault }) => fault)).toEqual([
    'There is no export format "pdf".',
    'There is no export format "pdf".',
  ])
  // A plan that no reader would let in: what breaks in shared work breaks every job that waits for it.
  const broken = { ...edited, machines: null } as unknown as Plan
  const both = run(broken, [
    ['consolidate', { view: 'rules' }],
    ['changes', {}],
  ])
  for (const { fault } of both) expect(fault).toMatch(/null/)
})
