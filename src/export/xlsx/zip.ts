import { crc32, utf8 } from './bytes.ts'

export interface ZipEntry {
  readonly name: string
  readonly content: string
}

/** 1 January 1980 in the archive's format: the same content gives the same bytes on any day. */
const date = 0x0021
const version = 20
/** Names are UTF-8. */
const flags = 0x0800

/** A zip archive that stores its files as they are (PKWARE APPNOTE 4.3, method 0). */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, content } of entries) {
    const [path, bytes] = [utf8(name), utf8(content)]
    const fields = [
      [version, 2],
      [flags, 2],
      [0, 2],
      [0, 2],
      [date, 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [path.length, 2],
      [0, 2],
    ] as const
    const local = [record([[0x04034b50, 4], ...fields]), path, bytes]
    const place = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ] as const
    directory.push(record([[0x02014b50, 4], [version, 2], ...fields, ...place]), path)
    parts.push(...local)
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
