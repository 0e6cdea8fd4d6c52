import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The script that the page registers; it stands beside index.html, because it may answer for nothing above itself. */
export const serviceWorkerFile = 'service-worker.js'

const root = resolve(import.meta.dirname, '..')
/** Of the files that are copied as they are, those that the page itself asks for. */
const copied = ['portolan.svg', 'portolan-192.png', 'portolan-512.png', 'portolan.webmanifest']

/**
 * Writes the service worker: the list of all files of the page with a version that changes with any of them, and the
 * code that keeps and serves them.
 * @returns {import('vite').Plugin}
 */
export function offline() {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        if (bundle['index.html'] === undefined) return
        const hash = createHash('sha256')
        const names = Object.keys(bundle).sort()
        for (const name of names) hash.update(name).update(contentOf(bundle[name]))
        for (const name of copied) hash.update(name).update(readFileSync(resolve(root, 'public', name)))
        const files = ['./', ...names.filter((name) => name !== 'index.html'), ...copied]
        const list = JSON.stringify({ version: hash.digest('hex').slice(0, 12), files })
        const source = `self.portolan = ${list}\n${readFileSync(resolve(root, 'scripts/serviceWorker.js'), 'utf8')}`
        this.emitFile({ type: 'asset', fileName: serviceWorkerFile, source })
      },
    },
  }
}

const contentOf = (file) => (file.type === 'chunk' ? file.code : file.source)
