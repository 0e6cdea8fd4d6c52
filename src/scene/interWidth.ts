/** Advances of Inter at weight 400 in thousandths of its size; letters that are as wide as each other stand together. */
const advances: readonly (readonly [width: number, letters: string])[] = [
  [242, 'ijl'],
  [269, 'I'],
  [281, ' '],
  [288, '!,.:·'],
  [300, "'"],
  [327, 't;`|'],
  [365, '/\\()[]f'],
  [376, 'r'],
  [407, '1'],
  [426, '{}'],
  [460, '_-"^'],
  [500, '–*?'],
  [528, 's'],
  [552, 'xkz'],
  [562, 'avy'],
  [571, 'L7Jc'],
  [591, 'eFhnu'],
  [600, '5o'],
  [613, 'E2bdpqg'],
  [620, '3869'],
  [639, '0#ZP'],
  [654, '$S&R4TB'],
  [690, '+<=>~KYXAV'],
  [730, 'DC'],
  [753, 'HUGN'],
  [765, 'OQ'],
  [818, 'w'],
  [903, '…mM'],
  [985, '@%W'],
]

const widths = new Map(advances.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)))

/** How wide a text in Inter is at most, in the unit of `size`; letters of other scripts count as wide as high. */
export function interWidth(text: string, size: number): number {
  let sum = 0
  for (const letter of text) sum += widths.get(letter) ?? 1000
  return (sum * size) / 1000
}
