import { ensureInstalled } from './ensureInstalled.mjs'
import { must } from './run.mjs'

ensureInstalled()
for (const part of ['format', 'lint', 'types', 'arch', 'unit', 'e2e']) {
  console.log(`\n── test:${part}`)
  must('npm', ['run', '--silent', `test:${part}`])
}
console.log('\nAll parts passed.')
