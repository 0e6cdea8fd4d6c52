import { expect, test } from 'vitest'
import type { Plan } from '#plan/plan.ts'
import { changesSince, planBefore, withoutLink, withoutMachine } from './changes.test-support.ts'
import { lostRows } from './lostRows.ts'

const lostIn = (now: Plan) => lostRows(now, changesSince(now))
const goingIn = (now: Plan) => changesSince(now).filter(({ change }) => change === 'remove')

test('nothing is lost while every link stands, whatever goes', () => {
  expect(lostIn(planBefore)).toEqual([])
  const rejected: Plan = { ...planBefore, decisions: [{ flow: 'l1:v>l:tcp/443', state: 'rejected' }] }
  expect(goingIn(rejected).length).toBeGreaterThan(0)
  expect(lostIn(rejected)).toEqual([])
})

test('rows of a link that is gone are listed with both machines', () => {
  const now = withoutLink('l1')
  const going = goingIn(now)
  expect(lostIn(now).map(({ row }) => row)).toEqual(going)
  for (const { machines, gone } of lostIn(now)) {
    expect([...machines].sort()).toEqual(['l', 'v'])
    expect(gone).toEqual([])
  }
  expect(going.length).toBeGreaterThan(0)
})

test('rows of a machine that is gone name its address, and the machine that still stands', () => {
  const now = withoutMachine('l')
  expect(lostIn(now).length).toBeGreaterThan(0)
  for (const { machines, gone } of lostIn(now)) {
    expect(machines).toEqual(['v'])
    expect(gone.map(({ address }) => address)).toEqual(['10.0.2.1'])
  }
})

test('a row whose link stands for one of its destinations only is listed for the other', () => {
  const rejected = ['l2', 'l3'].map((link) => ({
    flow: `${link}:v>${link === 'l2' ? 'h' : 'g'}:icmp`,
    state: 'rejected' as const,
  }))
  const now: Plan = { ...withoutLink('l3'), decisions: rejected }
  const lost = lostIn(now).filter(({ row }) => row.transport === 'icmp')
  expect(lost.map(({ row }) => row.destinations.length)).toEqual([2])
  expect([...(lost[0]?.machines ?? [])].sort()).toEqual(['g', 'v'])
})

test('where neither side stands any more no machine is named', () => {
  const now: Plan = { ...planBefore, machines: [], links: [] }
  const [first] = lostIn(now)
  expect(first).toMatchObject({ machines: [] })
})
