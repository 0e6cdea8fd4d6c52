import { ensureInstalled } from './ensureInstalled.mjs'
import { must, run } from './run.mjs'

ensureInstalled()
must('npm', ['run', '--silent', 'build'])
console.log('\nPortolan is served at the address below. Ctrl+C ends it.')
process.exit(run('npx', ['vite', 'preview', ...process.argv.slice(2)]))
