#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { exitCode } from './exitCode.ts'
import { run } from './run.ts'

/** A reader that has seen enough, such as `head`, closes the pipe; that is no fault. */
function quietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(exitCode.fine)
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

process.stdout.on('error', quietly)
process.stderr.on('error', quietly)
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: process.stdin,
  version: version(),
})
