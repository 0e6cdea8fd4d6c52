import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Adds to the lock file the optional packages for other platforms that the registry at hand did not serve when it was
 * written: without an entry for each, `npm ci` refuses the whole file, on every platform. Run it after a change of
 * dependencies. The entries have no checksum, because nobody has seen the package; `npm install` where it is served adds it.
 */
const platforms = { darwin: 'darwin', win32: 'win32', linux: 'linux', android: 'android', freebsd: 'freebsd' }
const cpus = ['arm64', 'x64', 'arm', 'ia32', 'wasm32']

function entryFor(name, version, dev) {
  const words = name.split('/').at(-1).split('-')
  const os = words.map((word) => platforms[word]).find(Boolean)
  const cpu = words.find((word) => cpus.includes(word))
  if (cpu === undefined) throw new Error(`${name} does not say for which processor it is`)
  return { version, cpu: [cpu], ...(dev && { dev: true }), optional: true, ...(os && { os: [os] }) }
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const added = []
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    const exact = /^\d/.test(version)
    if (lock.packages[path] !== undefined || !exact) continue
    lock.packages[path] = entryFor(name, version, entry.dev)
    added.push(name)
  }
}
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)
console.log(added.length === 0 ? 'The lock file is complete.' : `Added ${added.join(', ')}.`)
