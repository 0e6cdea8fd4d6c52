/** The sign of a link with a note, over the right end of its label: page, painter and picture draw the same. Canvas units. */
export const noteSign = {
  size: 12,
  right: 8,
  above: 6,
  /** Lines of text on a square of that size. */
  path: 'M3 4h6M3 6.5h6M3 9h3',
} as const

/** Where the word stands that says what became of a link: over the left end of its label, clear of the ports. Canvas units. */
export const markSign = { left: 4, above: 11 } as const
