import { expect, it } from 'vitest'
import { createFlowOwner } from './linkOfFlow.ts'
import type { Link } from './plan.ts'

const links: readonly Link[] = [
  { id: 'l1', ends: ['m1', 'm2'] },
  { id: 'a', ends: ['m1', 'm2'] },
  { id: 'a:b', ends: ['x:y', 'z>w'] },
]
const ownerOf = createFlowOwner(links)

it.each<[string, string | undefined]>([
  ['l1:m1>m2:tcp/443', 'l1'],
  ['l1:m2>m1:icmp', 'l1'],
  ['a:b:x:y>z>w:tcp/49152-65535', 'a:b'],
  ['a:b:z>w>x:y:icmp', 'a:b'],
  ['l1:m1>m3:icmp', undefined],
  ['l1:m1>m2', undefined],
  ['l2:m1>m2:icmp', undefined],
  ['l1', undefined],
  ['', undefined],
])('the flow %j belongs to the link %j', (flow, link) => {
  expect(ownerOf(flow)?.id).toBe(link)
})
