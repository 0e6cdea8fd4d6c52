import { expect, test } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { changeMarks } from './changeMarks.ts'
import { changesSince, planBefore, withoutLink } from './changes.test-support.ts'

const marksOf = (now: Plan, before?: Plan) => Object.fromEntries(changeMarks(now, changesSince(now, before)))

test('nothing changed: no link is marked', () => {
  expect(changesSince(planBefore).length).toBeGreaterThan(0)
  expect(marksOf(planBefore)).toEqual({})
})

test('a link of which all is asked for the first time is new', () => {
  expect(marksOf(planBefore, withoutLink('l2'))).toEqual({ l2: 'new' })
})

test('a link of which something goes is going, one of which something comes as well is changed', () => {
  const rejected: Plan = { ...planBefore, decisions: [{ flow: 'l1:v>l:tcp/443', state: 'rejected' }] }
  expect(marksOf(rejected)).toEqual({ l1: 'going' })
  const more: Plan = {
    ...rejected,
    links: rejected.links.map((link) =>
      link.id === 'l1'
        ? { ...link, flows: [{ initiator: 'l', transport: 'tcp', port: 9999, service: 'X', reason: 'Ours.' }] }
        : link,
    ),
  }
  expect(marksOf(more)).toEqual({ l1: 'changed' })
})

test('a new address of a computer marks its link as new: by the old one nobody knows it', () => {
  const machines = planBefore.machines.map((machine) =>
    machine.id === 'h' ? { ...machine, members: [{ name: 'H1', address: '10.0.3.9' }] } : machine,
  )
  expect(marksOf({ ...planBefore, machines })).toEqual({ l2: 'new' })
})

test('where two machines share a computer, the links of both are marked, however the address is written', () => {
  const shared = (plan: Plan): Plan => ({
    ...plan,
    machines: plan.machines.map((machine) =>
      machine.id === 'g' ? { ...machine, members: [{ name: 'H1', address: ' 10.0.3.1 ' }] } : machine,
    ),
  })
  const now: Plan = { ...shared(planBefore), choices: { domain: 'perimeter' } }
  const trusted = now.machines.map(({ choices: _choices, ...machine }) => machine)
  expect(marksOf({ ...now, machines: trusted }, shared(planBefore))).toEqual({ l2: 'changed', l3: 'changed' })
})
