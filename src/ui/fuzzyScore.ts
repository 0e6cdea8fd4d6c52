/**
 * How well a text fits what was typed: every letter of it must stand in the text, in order. Letters at the start of words and in a row
 * count more. Null when it does not fit; the larger the better.
 */
export function fuzzyScore(text: string, typed: string): number | null {
  const score = scoreOf(text, typed.replace(/\s+/gu, ''))
  if (score !== null || !hyphens.test(typed)) return score
  // "SQL-Server", as it is written in German, means "SQL Server" where nothing has the hyphen.
  const loose = scoreOf(text, typed.replace(/[\s\p{Pd}]+/gu, ''))
  return loose === null ? null : loose - lessWithoutHyphens
}

const hyphens = /\p{Pd}/u
/** More than any text scores. */
const lessWithoutHyphens = 10_000

function scoreOf(text: string, typed: string): number | null {
  const wanted = typed.toLowerCase()
  if (wanted === '') return 0
  const lower = text.toLowerCase()
  let best: number | null = null
  for (let start = lower.indexOf(wanted[0] ?? ''); start !== -1; start = lower.indexOf(wanted[0] ?? '', start + 1)) {
    // What skips to the start of a word may leave too little text behind it.
    const score = scoreFrom(lower, wanted, start, nextByWord) ?? scoreFrom(lower, wanted, start, nextAnywhere)
    if (score !== null && (best === null || score > best)) best = score
  }
  return best
}

const inRow = 3
const atWord = 4
/** Among equals, the shorter text is meant. */
const perLetter = 0.01

function scoreFrom(text: string, wanted: string, start: number, nextOf: typeof nextAnywhere): number | null {
  let score = -perLetter * text.length
  let at = start - 1
  for (const letter of wanted) {
    const next = nextOf(text, letter, at)
    if (next === -1) return null
    score += 1 + (next === at + 1 && next > start ? inRow : 0) + (isWordStart(text, next) ? atWord : 0)
    at = next
  }
  return score
}

const nextAnywhere = (text: string, letter: string, after: number): number => text.indexOf(letter, after + 1)

/** The next place of a letter: right here, or else at the start of a later word, or else anywhere. */
function nextByWord(text: string, letter: string, after: number): number {
  const next = nextAnywhere(text, letter, after)
  if (next === after + 1) return next
  for (let at = next; at !== -1; at = text.indexOf(letter, at + 1)) if (isWordStart(text, at)) return at
  return next
}

const isWordStart = (text: string, at: number): boolean => at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '')
