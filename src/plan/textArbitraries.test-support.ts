import fc from 'fast-check'

/** Any text a person or an attacker may type as a name. */
export const nameArbitrary: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[A-Z]{2,6}[0-9]{2}$/),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '<script>alert(1)</script>',
    'say "hello", \\ and \'bye\'',
    'two\r\nlines\u2028three',
    '\u202egnp.exe\u200f',
    '=HYPERLINK("http://192.0.2.1")',
    '__proto__',
    'lone \ud800 surrogate',
    'long '.repeat(2000),
  ),
)

/** Ids as Portolan makes them, and ids that break careless code. */
export const idArbitrary: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }).map((number) => `m${number}`) },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a:b', 'a>b', '7', ' ', '"', 'x'.repeat(200)),
)
