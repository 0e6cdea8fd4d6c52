import { open } from 'node:fs/promises'
import { formatCount, limits } from '#plan/limits.ts'
import { Misuse } from './misuse.ts'
import { systemReason } from './systemReason.ts'
import { terminalText } from './terminalText.ts'

/** Reads a file, or standard input for "-", as UTF-8. Stops reading beyond the largest plan's size. */
export async function readInput(path: string, input: AsyncIterable<Uint8Array>): Promise<string> {
  if (path === '-') return collect(input)
  try {
    const file = await open(path)
    try {
      return await collect(file.createReadStream({ autoClose: false }))
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof Misuse) throw error
    throw new Misuse(`Cannot read ${terminalText(path)}: ${systemReason(error)}`)
  }
}

async function collect(chunks: AsyncIterable<Uint8Array | string>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    text += decoder.decode(bytes, { stream: true })
    if (text.length > limits.fileLength) {
      throw new Misuse(`The plan has more than ${formatCount(limits.fileLength)} characters, the most that is read.`)
    }
  }
  return text + decoder.decode()
}
