import { afterEach, describe, expect, test, vi } from 'vitest'
import { limits } from '#plan/limits.ts'
import { pickFile, readText, saveTextFile } from './files.ts'

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

describe('where the browser has a dialog for saving', () => {
  const written: string[] = []
  const asked: unknown[] = []
  const handle = {
    createWritable: async () => ({
      write: async (text: string) => void written.push(text),
      close: async () => void written.push('(closed)'),
    }),
  }
  const browserThat = (pick: () => Promise<unknown>) => {
    const page = {
      showOpenFilePicker: pick,
      showSaveFilePicker: (options: unknown) => {
        asked.push(options)
        return pick()
      },
    }
    vi.stubGlobal('window', Object.assign(page, { self: page, top: page }))
  }
  const fails = (name: string) => async () => {
    throw new DOMException('no', name)
  }

  afterEach(() => {
    vi.unstubAllGlobals()
    written.length = 0
    asked.length = 0
  })

  test('a text is saved when all of it is written and the file is closed', async () => {
    browserThat(async () => handle)
    expect(await saveTextFile('Lab.portolan.json', '{}')).toBe(true)
    expect(written).toEqual(['{}', '(closed)'])
    expect(asked).toEqual([expect.objectContaining({ suggestedName: 'Lab.portolan.json' })])
  })

  test('what the user gives up is neither saved nor an error, and what fails is one', async () => {
    browserThat(fails('AbortError'))
    expect(await saveTextFile('Lab.portolan.json', '{}')).toBe(false)
    expect(await pickFile()).toBeNull()
    browserThat(fails('NotAllowedError'))
    await expect(saveTextFile('Lab.portolan.json', '{}')).rejects.toThrow('no')
    await expect(pickFile()).rejects.toThrow('no')
    expect(written).toEqual([])
  })

  test('the file that is picked is opened', async () => {
    const file = new Blob(['{}'])
    browserThat(async () => [{ getFile: async () => file }])
    expect(await pickFile()).toBe(file)
    browserThat(async () => [])
    expect(await pickFile()).toBeNull()
  })
})
