import { openPage } from './launch.ts'
import { pageTarget } from './pageTarget.ts'
import { portolan } from './portolanTarget.ts'
import type { Served } from './serve.ts'
import type { Target, TargetName } from './target.ts'
import { workloadOf } from './workload.ts'

/** A target, and who serves it. */
export interface Venue {
  readonly target: Target
  readonly served: Served
}

/** Portolan's canvas in a window of 1440 × 900, when Portolan itself is not there to be asked. */
const usualStage = { x: 216, y: 44, width: 868, height: 620 }

/** The targets; those beside Portolan draw on a canvas of the same size, in the same place. */
export async function venuesOf(names: readonly TargetName[], app: Served | undefined, pages: Served): Promise<Venue[]> {
  const { x, y, width, height } = app ? await stageIn(app) : usualStage
  const stage = `stage=${[x, y, width, height].join()}`
  const pageAt: Readonly<Record<Exclude<TargetName, 'portolan'>, string>> = {
    'react-flow': `/react-flow.html?${stage}`,
    'react-flow-visible': `/react-flow.html?${stage}&visible`,
    bare: `/bare.html?${stage}`,
  }
  return names.flatMap((name): Venue[] => {
    if (name !== 'portolan') return [{ target: pageTarget(name, pageAt[name]), served: pages }]
    return app ? [{ target: portolan, served: app }] : []
  })
}

async function stageIn(app: Served) {
  const { page, close } = await openPage(app.url)
  try {
    await portolan.start(page)
    await portolan.load(page, workloadOf(10))
    return await page.evaluate(() => window.probe.frame())
  } finally {
    await close()
  }
}
