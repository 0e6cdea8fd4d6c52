import { expect, test } from 'vitest'
import type { Catalogue } from '#rules/catalogue.ts'
import { vmm2016 } from '#rules/vmm2016/vmm2016.ts'
import { inGerman } from './germanCatalogue.ts'
import { germanChoices } from './germanChoices.ts'
import { germanAnnotations, germanErrata } from './germanErrata.ts'
import { germanChanges, germanChannels, germanReserved } from './germanLines.ts'
import { germanPacks } from './germanPacks.ts'
import { germanPurposes } from './germanPurposes.ts'
import { germanRoles } from './germanRoles.ts'
import { germanSettings } from './germanSettings.ts'

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const { choices, rules } = vmm2016

test.each([
  ['roles', germanRoles, idsOf(vmm2016.roles)],
  ['rules', germanPurposes, idsOf(rules)],
  ['uses of connections', germanChannels, rules.map(({ channel }) => channel)],
  ['sentences on changing ports', germanChanges, rules.map(({ change }) => change.sentence)],
  ['annotations', germanAnnotations, idsOf(vmm2016.annotations)],
  ['errata', germanErrata, idsOf(vmm2016.errata)],
  ['choices', germanChoices, idsOf(choices)],
  ['settings', germanSettings, idsOf(vmm2016.settings)],
  ['packs', germanPacks, idsOf(vmm2016.packs)],
  ['reserved ports', germanReserved, vmm2016.reservedPorts.map(({ port }) => String(port))],
])('each of the %s has its German, and no German is left of one that is gone', (_, german, english) => {
  expect(Object.keys(german).sort()).toEqual([...new Set(english)].sort())
})

test.each(choices)(
  'the options of $id have their German, with the same reasons as in English',
  ({ id, options, leastPrivilege }) => {
    const said = germanChoices[id]
    expect(Object.keys(said?.options ?? {}).sort()).toEqual(idsOf(options).sort())
    for (const option of options) {
      expect(said?.options[option.id]?.notWith !== undefined).toBe(option.notWith !== undefined)
    }
    expect(said?.leastPrivilege !== undefined).toBe(leastPrivilege !== undefined)
  },
)

test('only words change: ids, ports, conditions, sources and names of roles and services stay', () => {
  expect(withoutWords(inGerman(vmm2016))).toEqual(withoutWords(vmm2016))
})

test('nothing that is put into German is the same as in English but names', () => {
  const german = inGerman(vmm2016)
  const alike = Object.keys(worded).flatMap((part) => {
    const [before, after] = [wordsOf(vmm2016, part), wordsOf(german, part)]
    return before.filter((text, place) => text === after[place])
  })
  expect([...new Set(alike)].sort()).toEqual(
    [
      'HTTP',
      'HTTPS',
      'IPAM',
      'Operations Manager',
      'PXE',
      'SMASH',
      'SQL Always On',
      'Service Provider Foundation',
      'VMware',
    ].sort(),
  )
})

/** The fields that are words, by the part of the catalogue. */
const worded: Readonly<Record<string, readonly string[]>> = {
  roles: ['sentence'],
  rules: ['channel', 'purpose'],
  annotations: ['title', 'sentence'],
  errata: ['meant', 'why'],
  choices: ['name', 'question', 'sentence', 'why'],
  settings: ['name', 'meaning', 'where'],
  packs: ['name', 'sentence'],
  reservedPorts: ['reason'],
}

/** The words of one part, in order. */
function wordsOf(catalogue: Catalogue, part: string): readonly string[] {
  const found: string[] = []
  JSON.stringify(catalogue[part as keyof Catalogue], (key, value) => {
    if (typeof value === 'string' && worded[part]?.includes(key)) found.push(value)
    return value
  })
  return found
}

function withoutWords(catalogue: Catalogue): unknown {
  return Object.fromEntries(
    Object.entries(catalogue).map(([part, items]) => [
      part,
      JSON.parse(
        JSON.stringify(items, (key, value) =>
          worded[part]?.includes(key) || (part === 'rules' && key === 'sentence') ? undefined : value,
        ),
      ),
    ]),
  )
}
