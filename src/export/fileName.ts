const longestStem = 100
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i

/**
 * A file name from a plan's name that is safe on every system: letters, digits, `-` and `_` only, at most 100 bytes of
 * UTF-8 before the extension, no device name, no path. Equal names give equal file names.
 * @param ending is never cut off: what tells the file from others whose names begin alike
 */
export function fileName(planName: string, extension: string, ending = ''): string {
  const words = planName
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '')
  const stem = cut(words, longestStem - ending.length).replace(/-+$/, '')
  const safe = stem === '' ? 'plan' : reserved.test(stem) ? `plan-${stem}` : stem
  return `${safe}${ending}.${extension}`
}

/** The longest beginning with at most `bytes` bytes of UTF-8, never half a character. */
function cut(text: string, bytes: number): string {
  let end = 0
  let size = 0
  for (const character of text) {
    size += bytesOf(character.codePointAt(0) ?? 0)
    if (size > bytes) break
    end += character.length
  }
  return text.slice(0, end)
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}
