import { openPage } from './launch.ts'
import { measureGesture } from './measureGesture.ts'
import { parseOptions } from './options.ts'
import { portolan } from './portolanTarget.ts'
import { profile } from './profile.ts'
import { serveApp } from './serve.ts'
import { workloadOf } from './workload.ts'

const options = parseOptions(process.argv.slice(2))
const app = await serveApp(options.app, options.profile !== undefined)
for (const size of options.sizes) {
  const workload = workloadOf(size)
  const opened: (() => Promise<void>)[] = []
  const fresh = async () => {
    const { page, cdp, close } = await openPage(app.url)
    opened.push(close)
    await portolan.start(page)
    return { page, cdp, target: portolan, workload }
  }
  if (options.profile) await profile(options.profile, fresh)
  else {
    const stage = await fresh()
    console.log('load', await portolan.load(stage.page, workload))
    for (const g of options.gestures) console.log(g, await measureGesture(stage, g))
  }
  for (const c of opened) await c()
}
await app.close()
