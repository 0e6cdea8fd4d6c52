import { findJsonFault } from './findJsonFault.ts'
import { textPlace } from './textPlace.ts'

/** The value of a JSON text, or where and why it is none, as plain sentences. Never throws. */
export function parseJsonText(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, message: describeJsonFault(text) }
  }
}

function describeJsonFault(text: string): string {
  const fault = findJsonFault(text)
  if (text.trim() === '') return 'The file is empty.'
  if (fault === null) return 'This is not JSON.'
  const { line, column } = textPlace(text, fault.offset)
  const found =
    fault.offset >= text.length ? 'the file ends' : `there is ${JSON.stringify(characterAt(text, fault.offset))}`
  return `This is not JSON. Line ${line}, column ${column}: expected ${fault.expected}, but ${found}.`
}

function characterAt(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0)
}
