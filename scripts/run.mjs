import { spawnSync } from 'node:child_process'

/** Runs a command in the foreground and returns its exit code; a command that cannot be started counts as 127. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32'
  const done = spawnSync(command, args, { stdio: 'inherit', shell, ...options })
  return done.status ?? 127
}

/** Runs a command and ends this process with its exit code when it fails. */
export function must(command, args, options = {}) {
  const code = run(command, args, options)
  if (code !== 0) process.exit(code)
}
