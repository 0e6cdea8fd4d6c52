import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Most gzipped kilobytes (of 1,000 bytes) of code that may be fetched before the first drawing is possible, and of all there is. */
export const budget = { first: 250, all: 900 }

/** The layout worker stands beside: elkjs as it is published, which the page starts once it is idle. */
const isCode = ({ fileName }) => /\.(js|css|html)$/.test(fileName) && !fileName.includes('/elk-worker')
const kilobytes = (bytes) => bytes / 1000

/**
 * Builds the page in memory and weighs its code: what is fetched before the first drawing is possible, and all of it.
 * Fonts stand beside; they are compressed already.
 * @returns {Promise<{ first: number, all: number, fonts: number, files: { name: string, size: number, isFirst: boolean }[] }>}
 *   gzipped kilobytes
 */
export async function measureLoad() {
  const output = await buildInMemory()
  const first = firstFiles(output)
  const files = output
    .filter(isCode)
    .map((file) => ({
      name: file.fileName,
      size: kilobytes(gzipSync(file.type === 'chunk' ? file.code : file.source).length),
      isFirst: first.has(file.fileName),
    }))
    .sort((a, b) => b.size - a.size)
  const sum = (some) => some.reduce((total, { size }) => total + size, 0)
  const fonts = output.filter(({ fileName }) => fileName.endsWith('.woff2'))
  return {
    first: sum(files.filter(({ isFirst }) => isFirst)),
    all: sum(files),
    fonts: kilobytes(fonts.reduce((total, { source }) => total + source.length, 0)),
    files,
  }
}

async function buildInMemory() {
  const before = process.env.NODE_ENV
  // A test runner says "test" here, and would get the packages' development builds.
  process.env.NODE_ENV = 'production'
  try {
    const result = await build({ logLevel: 'silent', build: { write: false } })
    return (Array.isArray(result) ? result[0] : result).output
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}

/** The page, its styles, and what its script imports, which all must be there before it runs. */
function firstFiles(output) {
  const entry = output.find(({ type, isEntry }) => type === 'chunk' && isEntry)
  const first = new Set([entry.fileName])
  for (const name of first) {
    for (const next of output.find(({ fileName }) => fileName === name)?.imports ?? []) first.add(next)
  }
  // Styles that come with later code come later, too.
  const styles = output
    .filter(({ fileName }) => first.has(fileName))
    .flatMap(({ viteMetadata }) => [...viteMetadata.importedCss])
  for (const { fileName } of output) if (fileName.endsWith('.html')) first.add(fileName)
  return new Set([...first, ...styles])
}
