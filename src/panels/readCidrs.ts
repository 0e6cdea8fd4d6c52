import { formatAddress, parseCidr } from '#net/address.ts'
import { coreSentence } from '#words/coreSentence.ts'

interface Read {
  readonly cidrs: readonly string[]
  /** The first refusal in the page's language, with the text to take instead, if there is one. */
  readonly fault: { readonly text: string; readonly reason: string; readonly suggestion?: string } | null
}

/** Reads networks parted by commas, semicolons or blanks into canonical text. */
export function readCidrs(typed: string): Read {
  const cidrs: string[] = []
  for (const part of typed.split(/[,;\s]+/).filter((word) => word !== '')) {
    const read = parseCidr(part)
    if (!read.ok) {
      const { reason, suggestion } = read
      return {
        cidrs,
        fault: { text: part, reason: coreSentence(reason), ...(suggestion !== undefined && { suggestion }) },
      }
    }
    const text = formatAddress(read.address)
    if (!cidrs.includes(text)) cidrs.push(text)
  }
  return { cidrs, fault: null }
}
