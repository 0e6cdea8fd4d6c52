import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from './findChromium.mjs'
import { run } from './run.mjs'

const quiet = { stdio: 'ignore' }
const playwrightHasOne = () => existsSync(chromium.executablePath())
/** A downloaded browser is of no use when the system lacks its libraries, so it is started once. */
async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ ...(executablePath && { executablePath }) })
    await browser.close()
    return true
  } catch {
    return false
  }
}

async function ensureBrowser() {
  const found = findChromium()
  if (found && (await starts(found))) return true
  if (playwrightHasOne() && (await starts())) return true
  console.log('No browser found; trying Playwright’s own …')
  if (run('npx', ['playwright', 'install', 'chromium'], quiet) === 0 && (await starts())) return true
  const root = process.getuid?.() === 0
  const sudo = !root && run('sudo', ['-n', 'true'], quiet) === 0
  if ((root || sudo) && run('apt-get', ['--version'], quiet) === 0) {
    console.log('Trying the system’s package manager …')
    const apt = (...args) => run(root ? 'apt-get' : 'sudo', [...(root ? [] : ['apt-get']), ...args])
    apt('update', '-q')
    apt('install', '-y', '-q', '--no-install-recommends', 'chromium')
    const installed = findChromium()
    if (installed && (await starts(installed))) return true
  }
  return false
}

if (!(await ensureBrowser())) {
  console.error(
    [
      'The browser tests need a Chromium, and none was found or could be installed. Run one of these, then `npm test` again:',
      '  apt-get install -y chromium                 (Debian, Ubuntu; as root or with sudo)',
      '  npx playwright install --with-deps chromium (any system Playwright supports)',
      '  PORTOLAN_CHROMIUM=/path/to/chrome npm test  (a browser you already have)',
    ].join('\n'),
  )
  process.exit(1)
}
