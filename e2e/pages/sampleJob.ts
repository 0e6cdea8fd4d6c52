import { execFileSync } from 'node:child_process'
import { expect } from '@playwright/test'
import type { Machine } from '../../src/plan/plan.ts'
import { enterprise } from '../../src/plan/samples/enterprise.ts'
import { serialisePlan } from '../../src/plan/serialisePlan.ts'
import { vmm2016 } from '../../src/rules/vmm2016/vmm2016.ts'
import { readCsv } from '../readCsv.ts'

/** What is to be built: everything that the sample holds, in its order. */
export const { plan } = enterprise

export const roleName = (id: string): string => found(vmm2016.roles, id).name
export const choiceName = (id: string): string => found(vmm2016.choices, id).name
export const optionName = (choice: string, option: string): string =>
  found(found(vmm2016.choices, choice).options, option).name
export const packName = (id: string): string => found(vmm2016.packs, id).name
export const trustNames = {
  trusted: 'Trusted domain',
  untrusted: 'Untrusted domain',
  perimeter: 'Perimeter or workgroup',
}
/** The fields of the ticket by their labels, with what stands in them. */
export const ticket: readonly (readonly [string, string])[] = [
  ['Requester', plan.request.requester ?? ''],
  ['Owner', plan.request.owner ?? ''],
  ['Justification', plan.request.justification ?? ''],
]

export const machineNamed = (id: string): string => found(plan.machines, id).name
export const zoneNamed = ({ zone }: Machine): string => found(plan.zones, zone ?? '').name
/** The members as lines of a list that can be pasted or typed. */
export const memberLines = ({ members }: Machine): string =>
  members.map(({ name, address }) => `${name}, ${address}`).join('\n')

/** Fails where the sample grows by something that the journeys do not build. */
export function checkThatAllIsBuilt(): void {
  expect(plan.firewalls).toEqual([])
  expect(plan.boundaries).toEqual([])
  expect(plan.settings).toEqual({})
  expect(plan.details).toEqual([])
  expect(plan.notes).toEqual([])
  expect(Object.keys(plan.request).sort()).toEqual(['justification', 'owner', 'requester'])
  expect(plan.zones.filter(({ parent }) => parent !== undefined)).toEqual([])
}

/**
 * Compares a consolidated CSV with that of the sample. Every column counts, ids of rows as well: things built in the
 * order of the sample get its ids.
 */
export function checkRequest(csv: string): void {
  const sample = execFileSync(
    process.execPath,
    ['dist/cli/portolan.js', 'export', '-', '--format', 'csv', '--profile', 'rules'],
    { input: serialisePlan(plan), encoding: 'utf8' },
  )
  const expected = readCsv(sample)
  expect(expected.length).toBeGreaterThan(10)
  expect(readCsv(csv)).toEqual(expected)
}

function found<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id)
  if (item === undefined) throw new Error(`there is no ${id}`)
  return item
}
