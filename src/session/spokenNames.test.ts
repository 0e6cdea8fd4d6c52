import { expect, test } from 'vitest'
import { smallLab as sample } from '#plan/samples/smallLab.ts'
import { derivedOf } from './derived.ts'
import { machineText } from './machineText.ts'
import { linkName, machineName, zoneName } from './spokenNames.ts'

const smallLab = sample.plan
const [first] = smallLab.machines
const [zone] = smallLab.zones

test('a machine says what it is, where it stands, and what waits for review', () => {
  if (first === undefined) throw new Error('the sample has no machine')
  expect(machineName(smallLab, first, derivedOf(smallLab))).toMatch(
    /^VMM01, VMM management server.*, zone Management, \d links, \d unreviewed$/,
  )
})

test('a zone says its networks and how many machines stand in it', () => {
  if (zone === undefined) throw new Error('the sample has no zone')
  expect(zoneName(zone, 1)).toBe('Zone Management, 10.0.1.0/24, 1 machine')
})

test('a link says both ways, and what is to be reviewed', () => {
  const [link] = smallLab.links
  if (link === undefined) throw new Error('the sample has no link')
  const drawn = {
    ...{ ...link, points: [], startSide: 'left', endSide: 'right', arrowAtStart: false, arrowAtEnd: true },
    ...{ label: { lines: [], width: 0, height: 0 }, title: { forward: 'TCP 443, 5985', backward: '' } },
  } as unknown as Parameters<typeof linkName>[1]
  expect(linkName(smallLab, drawn, derivedOf(smallLab))).toMatch(/^\w+ to \w.*, TCP 443, 5985; \d+ to review$/)
})

test('what a file gave no name is told to have none', () => {
  if (first === undefined || zone === undefined) throw new Error('the sample lacks something')
  const nameless = { ...first, name: ' ' }
  const plan = { ...smallLab, machines: smallLab.machines.map((one) => (one === first ? nameless : one)) }
  expect(machineName(plan, nameless, derivedOf(plan))).toMatch(/^\(no name\), VMM management server/)
  expect(zoneName({ ...zone, name: '' }, 1)).toBe('Zone (no name), 10.0.1.0/24, 1 machine')
  expect(machineText(nameless).title).toBe('(no name)')
})
