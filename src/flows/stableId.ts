/** Crockford's base 32: no letter that is taken for a digit. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A short id of a text, the same in every browser and version: the letter R and ten characters with 50 bits of hash.
 * The letter keeps spreadsheets from reading an id as a number. Not for secrets.
 */
export function stableId(text: string): string {
  const [high, low] = hash(text)
  let id = 'R'
  for (let at = 0; at < 5; at += 1) id += digits[(high >>> (at * 5)) & 31]
  for (let at = 0; at < 5; at += 1) id += digits[(low >>> (at * 5)) & 31]
  return id
}

/** Two 32-bit halves: multiply and xor every code unit into both, then let each stir the other (after cyrb53, public domain). */
function hash(text: string): readonly [number, number] {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  const stirred = stir(high) ^ stirOther(low)
  return [stirred, stir(low) ^ stirOther(stirred)]
}

function stir(half: number): number {
  return Math.imul(half ^ (half >>> 16), 2246822507)
}

function stirOther(half: number): number {
  return Math.imul(half ^ (half >>> 13), 3266489909)
}
