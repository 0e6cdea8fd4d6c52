import { existsSync, readFileSync } from 'node:fs'
import { must } from './run.mjs'

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {})

/** Installs the packages of the lock file when they are missing or differ; does nothing, and asks no registry, when they are there. */
export function ensureInstalled() {
  const wanted = Object.entries(read('package-lock.json')).filter(([path, entry]) => path !== '' && !entry.optional)
  const present = read('node_modules/.package-lock.json')
  const complete = wanted.every(([path, entry]) => present[path]?.version === entry.version)
  if (complete) return
  console.log('Installing packages …')
  must('npm', ['ci', '--no-audit', '--no-fund'])
}
