import { expect, test } from 'vitest'
import { lab, labText } from '#plan/lab.test-support.ts'
import { portolan, scratchFile } from '../run.test-support.ts'

const [vmm, rack] = lab.machines

test('equal plans differ in nothing', async () => {
  const path = scratchFile('a.json', labText)
  expect(await portolan(['diff', path, path])).toEqual({ code: 0, out: '', err: 'The plans say the same.\n' })
})

test('machines, links, decisions and permissions, each on a line', async () => {
  const old = scratchFile('old.json', labText)
  const now = scratchFile(
    'new.json',
    JSON.stringify({
      ...lab,
      machines: [
        { ...vmm, position: { x: 1, y: 1 } },
        { ...rack, members: [{ name: 'HV01', address: '10.0.2.12' }] },
      ],
      decisions: [{ flow: 'l1:m1>m2:tcp/139', state: 'rejected' }],
    }),
  )
  const { code, out } = await portolan(['diff', old, now])
  expect(code).toBe(0)
  expect(out).not.toContain('VMM01 changed')
  expect(out).toContain('~ machine Rack 1: members')
  expect(out).toContain('+ decision l1:m1>m2:tcp/139: rejected')
  expect(out).toContain('- permission 10.0.1.10 > 10.0.2.11 tcp/443')
  expect(out).toContain('+ permission 10.0.1.10 > 10.0.2.12 tcp/443')
  expect(out).not.toContain('10.0.2.12 tcp/139')
})
