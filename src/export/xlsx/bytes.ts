/** The text in UTF-8; half a character becomes U+FFFD. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  let size = 0
  for (const character of text) size += lengthOf(character.codePointAt(0) ?? 0)
  const bytes = new Uint8Array(size)
  let at = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const whole = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
    const length = lengthOf(whole)
    const lead = [0, 0, 0xc0, 0xe0, 0xf0][length] ?? 0
    bytes[at] = lead | (whole >>> (6 * (length - 1)))
    for (let tail = 1; tail < length; tail += 1) {
      bytes[at + tail] = 0x80 | ((whole >>> (6 * (length - 1 - tail))) & 0x3f)
    }
    at += length
  }
  return bytes
}

function lengthOf(code: number): number {
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})

/** The check sum that zip archives hold for each file (CRC-32 of ISO 3309); `before` is that of the bytes in front. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = before ^ 0xffffffff
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
