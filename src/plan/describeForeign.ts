import { shown } from './planFault.ts'
import { fieldsOf } from './salvage.ts'

const binaryStarts = ['pk\u0003\u0004', '\ufffdpng', '%pdf']

/** Names the other program whose text this is, as a plain sentence; null when it is not recognised. */
export function describeForeignText(text: string): string | null {
  const start = text.slice(0, 1000).trimStart().toLowerCase()
  if (start.includes('\u0000') || binaryStarts.some((mark) => start.startsWith(mark)))
    return 'This is a binary file, not a Portolan plan.'
  if (!start.startsWith('<')) return null
  if (start.includes('<mxfile') || start.includes('<mxgraphmodel'))
    return 'This is a draw.io drawing, not a Portolan plan.'
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'This is a web page, not a Portolan plan.'
  if (start.startsWith('<svg')) return 'This is an SVG picture, not a Portolan plan.'
  return 'This is an XML or HTML file, not a Portolan plan.'
}

/** Says what a value that is no plan looks like, as a plain sentence. */
export function describeForeignValue(input: unknown): string {
  const fields = fieldsOf(input)
  if (fields === null) return `This is ${kindOf(input)}, not a Portolan plan.`
  const { type, format } = fields
  if (type === 'excalidraw' || type === 'excalidrawlib') return 'This is an Excalidraw drawing, not a Portolan plan.'
  if (Object.hasOwn(fields, 'tldrawFileFormatVersion')) return 'This is a tldraw drawing, not a Portolan plan.'
  if (typeof format === 'string') {
    return `This is not a Portolan plan: its format is ${shown(format)}, and a plan says "portolan" there.`
  }
  return 'This is not a Portolan plan: it does not say "format": "portolan".'
}

function kindOf(input: unknown): string {
  if (Array.isArray(input)) return 'a list'
  if (input === null || input === undefined) return 'nothing'
  if (typeof input === 'string') return 'a text'
  return `a ${typeof input}`
}
