import { describe, expect, it } from 'vitest'
import { patternTexts, spreadCells } from './spreadCells.ts'

describe('a pattern in a list', () => {
  it.each<[string, readonly string[] | null]>([
    ['hv[08-10]', ['hv08', 'hv09', 'hv10']],
    ['10.0.2.[9-11]', ['10.0.2.9', '10.0.2.10', '10.0.2.11']],
    ['rack[1–2]-a', ['rack1-a', 'rack2-a']],
    ['hv[3-3]', ['hv3']],
    ['hv[3-1]', null],
    ['hv[1-2][1-2]', null],
    ['hv[1-999999]', null],
    ['[::1]', null],
    ['hv01', null],
  ])('%s', (text, texts) => {
    expect(patternTexts(text)).toEqual(texts)
  })

  it('makes a row of each of its texts, together with addresses that are as many', () => {
    const rows = [
      ['HV01', '10.0.2.11', 'Rack 1'],
      ['HV02', '10.0.2.12', 'Rack 1'],
    ]
    expect(spreadCells(['HV[01-02]', '10.0.2.[11-12]', 'Rack 1'])).toEqual({ ok: true, rows })
    expect(spreadCells(['HV[01-02]', '10.0.2.11-10.0.2.12', 'Rack 1'])).toEqual({ ok: true, rows })
    expect(spreadCells(['HV01', '10.0.2.11-10.0.2.12'])).toEqual({ ok: true, rows: [['HV01', '10.0.2.11-10.0.2.12']] })
    expect(spreadCells(['HV[1-2]', '', '10.0.0.0/24'])).toMatchObject({
      rows: [
        ['HV1', '', '10.0.0.0/24'],
        ['HV2', '', '10.0.0.0/24'],
      ],
    })
  })

  it.each([
    [['HV[01-20]', '10.0.2.[11-29]'], '“HV[01-20]” stands for 20, but “10.0.2.[11-29]” for 19.'],
    [['HV[01-20]', '10.0.2.11'], '“HV[01-20]” stands for 20, but “10.0.2.11” for 1.'],
    [['HV[01-20]', '10.0.2.11-13'], '“HV[01-20]” stands for 20, but “10.0.2.11-13” for 3.'],
  ])('%j is refused', (cells, reason) => {
    expect(spreadCells(cells)).toEqual({ ok: false, reason })
  })
})
