import type { Steps } from '#flows/steps.ts'
import { TooLarge } from '#flows/tooLarge.ts'
import { crc32, utf8 } from './bytes.ts'

export interface ZipEntry {
  readonly name: string
  /** Texts that follow each other in the file, made as they are needed. */
  readonly pieces: Iterable<string>
}

const tooLarge =
  'The workbook would be larger than a gigabyte. CSV is smaller, and so are rows by rule or a file for each firewall.'

/** 1 January 1980 in the archive's format: the same content gives the same bytes on any day. */
const date = 0x0021
const version = 20
/** Names are UTF-8. */
const flags = 0x0800

/** Bytes of the largest archive: it is held in memory twice while it is put together. */
const largest = 1_000_000_000
/** Pieces between two looks at the time. */
const slice = 500

/**
 * A zip archive that stores its files as they are (PKWARE APPNOTE 4.3, method 0). Throws TooLarge beyond a gigabyte.
 * @param pieceCount how many pieces there are about, to tell how far it is
 */
export function* zip(entries: readonly ZipEntry[], pieceCount: number): Steps<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  let done = 0
  for (const { name, pieces } of entries) {
    const path = utf8(name)
    const content: Uint8Array[] = []
    let [size, sum] = [0, 0]
    for (const piece of pieces) {
      const bytes = utf8(piece)
      content.push(bytes)
      size += bytes.length
      sum = crc32(bytes, sum)
      done += 1
      if (offset + size > largest) throw new TooLarge(tooLarge)
      if (done % slice === 0) yield { done: Math.min(done, pieceCount), of: pieceCount }
    }
    const fields = [
      [version, 2],
      [flags, 2],
      [0, 2],
      [0, 2],
      [date, 2],
      [sum, 4],
      [size, 4],
      [size, 4],
      [path.length, 2],
      [0, 2],
    ] as const
    const local = [record([[0x04034b50, 4], ...fields]), path, ...content]
    const place = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ] as const
    directory.push(record([[0x02014b50, 4], [version, 2], ...fields, ...place]), path)
    for (const part of local) parts.push(part)
    offset += sizeOf(local)
  }
  const size = sizeOf(directory)
  const count = entries.length
  const end = record([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ])
  return joined([...parts, ...directory, end])
}

/** Numbers as little-endian bytes, each with its width. */
function record(fields: readonly (readonly [number, number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, width]) => Array.from({ length: width }, (_, at) => (value >>> (8 * at)) & 0xff)),
  )
}

function sizeOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(sizeOf(parts))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
