import { join } from 'node:path'
import { expect, test } from 'vitest'
import { labText } from '#plan/lab.test-support.ts'
import { portolan, scratchFolder } from '../run.test-support.ts'

test('formats lists what export takes', async () => {
  const { code, out } = await portolan(['formats'])
  expect(code).toBe(0)
  const ids = out
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' ')[0])
  expect(ids).toEqual(['csv', 'markdown', 'json', 'xlsx'])
  const folder = scratchFolder()
  for (const id of ids) {
    expect((await portolan(['export', '-', '--format', id ?? '', '-o', join(folder, 'file')], labText)).code).toBe(0)
  }
})
