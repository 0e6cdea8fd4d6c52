import { expect, test } from 'vitest'
import { limits } from '#plan/limits.ts'
import { readText } from './files.ts'

/** A file of a browser; `size` where it is not looked into. */
const fileOf = (bytes: Uint8Array<ArrayBuffer>, size = bytes.length) =>
  ({ size, arrayBuffer: async () => bytes.buffer }) as unknown as Blob

test('a text is read in UTF-8, or in UTF-16 with its mark; anything else is no text', async () => {
  expect(await readText(new Blob(['Zürich ж']))).toEqual({ ok: true, text: 'Zürich ж' })
  expect(await readText(new Blob(['\uFEFF{}']))).toEqual({ ok: true, text: '{}' })
  expect(await readText(fileOf(Uint8Array.of(0xff, 0xfe, 0x16, 0x04)))).toEqual({ ok: true, text: 'Ж' })
  expect(await readText(fileOf(Uint8Array.of(0xfe, 0xff, 0x04, 0x16)))).toEqual({ ok: true, text: 'Ж' })
  for (const half of [
    [0x5a, 0xfc],
    [0xff, 0x41],
    [0xfe, 0x41],
    [0x41, 0xfe],
    [0x41, 0xff],
  ]) {
    expect(await readText(fileOf(Uint8Array.from(half)))).toEqual({ ok: false, megabytes: null })
  }
})

test('as many characters are read as a plan’s file may have, however many bytes they are', async () => {
  const bytes = (count: number) => new Uint8Array(count).fill(0x78)
  const wide = new Uint8Array(limits.fileLength + 2).fill(0x80)
  for (let at = 0; at < wide.length; at += 2) wide[at] = 0xd0
  const read = await readText(fileOf(wide))
  expect(read.ok && read.text.length).toBe(limits.fileLength / 2 + 1)
  expect((await readText(fileOf(bytes(limits.fileLength)))).ok).toBe(true)
  expect(await readText(fileOf(bytes(limits.fileLength + 1)))).toEqual({ ok: false, megabytes: 50 })
  expect(await readText(fileOf(bytes(1), 3 * limits.fileLength + 1))).toEqual({ ok: false, megabytes: 150 })
})
