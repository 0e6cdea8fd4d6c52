import { expect, test } from 'vitest'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { createEffectFinder } from './effectFinder.ts'
import { planOf } from './scenario.test-support.ts'
import { whyNot } from './whyNot.ts'

const agent = vmm2016.choices.find(({ id }) => id === 'agent')
const planWith = (choices: Record<string, string>, trust: 'perimeter' | '' = '') =>
  planOf({
    machines: { v: 'vmm-server', h: { roles: 'hyperv-host', zone: 'z', choices } },
    zones: { z: trust },
    links: ['v - h'],
  })
const barred = (plan: ReturnType<typeof planOf>) =>
  agent?.options.flatMap((option) => {
    const host = plan.machines.find(({ id }) => id === 'h')
    const why = host && whyNot(plan, host, option)
    return why ? [`${option.id}: ${why}`] : []
  })
const reason = 'push: A host in the perimeter or a workgroup has its agent installed locally.'

test('VMM cannot push the agent to a perimeter host, wherever that is decided', () => {
  expect(barred(planWith({ domain: 'perimeter' }))).toEqual([reason])
  expect(barred(planWith({}, 'perimeter'))).toEqual([reason])
  expect(barred({ ...planWith({}), choices: { domain: 'perimeter' } })).toEqual([reason])
})

test('elsewhere, and while it is undecided, it can', () => {
  expect(barred(planWith({}))).toEqual([])
  expect(barred(planWith({ domain: 'trusted' }, 'perimeter'))).toEqual([])
})

test('an option that cannot be picked would change nothing', () => {
  const plan = planWith({ domain: 'perimeter' })
  const effects = createEffectFinder(plan, vmm2016).choice({ choice: 'agent', machine: 'h' })
  expect(effects.map(({ option, added, removed }) => [option, added.length + removed.length])).toEqual([
    [null, 0],
    ['push', 0],
    ['local', 0],
  ])
})
