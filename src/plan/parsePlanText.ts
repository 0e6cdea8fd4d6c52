import { describeForeignText } from './describeForeign.ts'
import { findDeepNesting } from './findDeepNesting.ts'
import { findJsonFault } from './findJsonFault.ts'
import { formatCount, limits } from './limits.ts'
import { parsePlan } from './parsePlan.ts'
import { type ParseResult, refuse } from './parseResult.ts'
import { textPlace } from './textPlace.ts'

/** Reads a plan file. Size and nesting are checked before anything is parsed; never throws. */
export function parsePlanText(fileText: string): ParseResult {
  if (fileText.length > limits.fileLength) {
    const [size, most] = [formatCount(fileText.length), formatCount(limits.fileLength)]
    return refuse('too-large', '$', `This file has ${size} characters; Portolan opens at most ${most}.`)
  }
  const text = fileText.startsWith('\ufeff') ? fileText.slice(1) : fileText
  const foreign = describeForeignText(text)
  if (foreign !== null) return refuse('not-a-plan', '$', foreign)

  const deep = findDeepNesting(text, limits.nesting)
  if (deep !== null) {
    const { line, column } = textPlace(text, deep)
    const message = `Line ${line}, column ${column}: brackets are nested deeper than ${limits.nesting}. A plan never is.`
    return refuse('too-deep', '$', message)
  }
  const parsed = parseJson(text)
  return parsed === null ? refuse('not-json', '$', describeJsonFault(text)) : parsePlan(parsed.value)
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
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
