import fc from 'fast-check'
import type { ChangeRequest, RequestEnd, RequestLine } from '#flows/changeRequest.ts'
import type { RequestDetails } from '#plan/plan.ts'

/** Names that people and attackers type: each has broken some spreadsheet, parser or terminal. */
export const hostileNames: readonly string[] = [
  '=1+1',
  "+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '  =1+1',
  '"=1+1',
  "'=1+1",
  '＝1+1',
  '－1',
  ';=1+1',
  'a,b;c',
  'say "hello"',
  'two\r\nlines',
  '<script>alert(1)</script>',
  '`code` *bold* _it_ [link](javascript:x) | pipe \\ ~~no~~',
  'https://evil.example www.evil.example me@evil.example &amp;',
  '\u202Etxt.exe',
  '\u200B\u2066hidden\u2069',
  '\u001b[31mred',
  '\uD800 alone',
  '日本語 ünïcödé 👩‍💻',
  '',
  '   ',
  'x'.repeat(10_000),
]

/** Any text, often with one of the characters that matter to spreadsheets, CSV, Markdown or terminals. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileNames),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n', '\0', ' ', '\u00A0', '"', "'"),
        fc.constantFrom(',', ';', '|', '\\', '`', '<', '&', '\u202E', '\uFEFF', '\u200D', '\uDC00', 'a', '1'),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)

/** A request whose texts are all given by one function from place to text. */
export function requestOf(
  textAt: (place: string) => string,
  lines: readonly Partial<RequestLine>[] = [{}],
): ChangeRequest {
  const details = detailsOf(textAt)
  const all = lines.map((change) => ({ ...lineOf(textAt, details), ...change }))
  return {
    plan: textAt('plan'),
    details,
    lines: all,
    rows: all.length,
    incomplete: all.filter(({ initiator, listener }) => initiator.address === null || listener.address === null).length,
    impossible: 0,
  }
}

function detailsOf(textAt: (place: string) => string): RequestDetails {
  return {
    requester: textAt('requester'),
    owner: textAt('owner'),
    justification: textAt('justification'),
    ticket: textAt('ticket'),
    neededFrom: '2026-01-31',
    expires: '2027-01-31',
  }
}

export const clean = (place: string) => `${place.charAt(0).toUpperCase()}${place.slice(1)}`

function lineOf(textAt: (place: string) => string, details: RequestDetails): RequestLine {
  return {
    ruleId: 'R0123456789',
    crossing: 'unnamed',
    firewall: null,
    details,
    initiator: endOf(textAt, 'source', '10.0.1.10'),
    listener: endOf(textAt, 'destination', '10.0.2.11'),
    transport: 'tcp',
    port: { from: 443, to: 443 },
    service: textAt('service'),
    channel: 'files',
    justification: textAt('why'),
    purpose: textAt('purpose'),
    reference: textAt('reference'),
    comment: textAt('comment'),
    flows: ['l1:m1>m2:tcp/443'],
    sources: ['M2'],
    errata: ['E4'],
    packs: [],
  }
}

function endOf(textAt: (place: string) => string, side: string, address: string): RequestEnd {
  return { machine: side, zone: textAt(`${side} zone`), name: textAt(`${side} name`), address, fault: null }
}
