import { codePoint, type Parsed, quoted, refuse } from './parsed.ts'

const longestName = 253
const longestLabel = 63

/**
 * A host name or FQDN after RFC 1123, in lower case and without the root's final dot.
 * A name that ends in a number is refused: programs read it as an IPv4 address.
 */
export function parseHostName(text: string): Parsed<string> {
  const name = (text.endsWith('.') ? text.slice(0, -1) : text).toLowerCase()
  const odd = [...text].find((character) => !/^[A-Za-z0-9.-]$/.test(character))
  if (odd !== undefined)
    return refuse(`A host name holds letters, digits, hyphens and dots; ${named(odd)} cannot stand in it.`)
  if (name.length > longestName)
    return refuse(`A host name has at most ${longestName} characters; this one has ${name.length}.`)
  const labels = name.split('.')
  for (const label of labels) {
    if (label === '') return refuse('A host name has no empty part before, between or after its dots.')
    if (label.length > longestLabel)
      return refuse(`A part of a host name has at most ${longestLabel} characters; one here has ${label.length}.`)
    if (label.startsWith('-') || label.endsWith('-'))
      return refuse(`${quoted(label)} starts or ends with a hyphen, which no part of a host name may.`)
  }
  if (/^([0-9]+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '')) {
    return refuse('A host name cannot end in a number: programs read it as an IPv4 address.')
  }
  if (name === 'any') return refuse('"any" is not a machine: a request names its addresses.')
  return { ok: true, value: name }
}

function named(character: string): string {
  if (character === ' ') return 'a blank'
  return /^[!-~]$/.test(character) ? quoted(character) : `the character ${codePoint(character)}`
}
