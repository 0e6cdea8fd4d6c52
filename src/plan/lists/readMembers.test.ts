import { describe, expect, it } from 'vitest'
import { readMembers } from './readMembers.ts'

const expected = [
  { name: 'HV01', address: '10.0.0.1' },
  { name: 'HV02', address: '2001:db8::2' },
]
const members = (text: string) => readMembers(text).map((row) => row.member)

describe('readMembers', () => {
  it.each([
    ['HV01,10.0.0.1\nHV02,2001:DB8::2'],
    ['10.0.0.1\tHV01\n2001:db8:0::2\tHV02'],
    ['Name;IP address\nHV01;10.0.0.1\nHV02;2001:db8::2'],
    ['Rack,IPv4Address,ComputerName\n1,10.0.0.1,HV01\n1,2001:db8::2,HV02'],
    ['HV01 10.0.0.1\nHV02 2001:db8::2'],
  ])('understands %j', (text) => {
    expect(members(text)).toEqual(expected)
    expect(readMembers(text).every((row) => row.doubt === undefined)).toBe(true)
  })

  it.each<[string, object[]]>([
    ['10.0.0.0/24', [{ name: '', address: '10.0.0.0/24' }]],
    ['Rack 1, 10.0.0.11 - 10.0.0.18', [{ name: 'Rack 1', address: '10.0.0.11-10.0.0.18' }]],
    ['HV01.corp.example', [{ name: 'HV01', address: 'hv01.corp.example' }]],
    ['HV01, hv01.corp.example', [{ name: 'HV01', address: 'hv01.corp.example' }]],
    [
      'HV01, 10.0.0.1; 10.0.0.2',
      [
        { name: 'HV01', address: '10.0.0.1' },
        { name: 'HV01', address: '10.0.0.2' },
      ],
    ],
    ['Name,FQDN,IP\nHV01,hv01.corp.example,', [{ name: 'HV01', address: 'hv01.corp.example' }]],
  ])('reads %j', (text, found) => {
    expect(members(text)).toEqual(found)
  })

  it('doubts what it cannot read, by line, and keeps it', () => {
    expect(readMembers('HV01,10.0.0.300\n\nHV02\nHV03,somewhere')).toEqual([
      { line: 1, member: { name: 'HV01', address: '10.0.0.300' }, doubt: expect.stringMatching(/255/) },
      { line: 3, member: { name: 'HV02' }, doubt: 'It has no address.' },
      { line: 4, member: { name: 'HV03' }, doubt: '“somewhere” is not an address.' },
    ])
  })

  it('writes out patterns, and doubts those that do not fit together', () => {
    expect(members('HV[09-10], 10.0.0.[9-10]')).toEqual([
      { name: 'HV09', address: '10.0.0.9' },
      { name: 'HV10', address: '10.0.0.10' },
    ])
    expect(members('HV[1-3]')).toEqual([{ name: 'HV1' }, { name: 'HV2' }, { name: 'HV3' }])
    expect(readMembers('HV[1-3], 10.0.0.[1-2]').map(({ doubt }) => doubt)).toEqual([
      '“HV[1-3]” stands for 3, but “10.0.0.[1-2]” for 2.',
    ])
  })
})
