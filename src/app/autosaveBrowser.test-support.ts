import { beforeEach, vi } from 'vitest'
import { emptyPlan, type Plan } from '#plan/plan.ts'
import { useOutside } from '#session/outside.ts'
import { edit, openPlan } from '#session/session.ts'
import type { PlanRecord } from '#storage/records.ts'

type Record = Omit<PlanRecord, 'revision'>

/** A browser's storage that takes its time and can be full. */
const browser = vi.hoisted(() => ({
  plans: new Map<string, unknown>(),
  points: [] as { readonly plan: string; readonly name: string | null; readonly text: string }[],
  isFull: false,
  isTooLarge: false,
  /** Brings the plan that was opened to the screen. */
  show: () => {},
  /** What happens while a plan is being written. */
  meanwhile: () => {},
}))
vi.mock('./whenShown.ts', () => ({ whenShown: () => new Promise<void>((resolve) => (browser.show = resolve)) }))
vi.mock('#plan/planFileText.ts', async (original) => {
  const real = await original<typeof import('#plan/planFileText.ts')>()
  const reason = 'The file of this plan would have 51 characters; Portolan opens at most 50.'
  return { planFileText: (plan: Plan) => (browser.isTooLarge ? { ok: false, reason } : real.planFileText(plan)) }
})
vi.mock('#storage/planDatabase.ts', () => ({
  loadPlan: async (id: string) => browser.plans.get(id),
  savePlan: async (record: Record, seen: number) => {
    await Promise.resolve()
    const { meanwhile } = browser
    browser.meanwhile = () => {}
    meanwhile()
    if (browser.isFull) throw new DOMException('full', 'QuotaExceededError')
    const stored = browser.plans.get(record.id) as PlanRecord | undefined
    if ((stored?.revision ?? 0) !== seen) return { kind: 'conflict' }
    browser.plans.set(record.id, { ...record, revision: seen + 1 })
    return { kind: 'saved', revision: seen + 1 }
  },
}))
vi.mock('#storage/restorePoints.ts', () => ({
  listRestorePoints: async () => browser.points,
  keepRestorePoint: async (point: (typeof browser.points)[number]) => void browser.points.push(point),
}))

/** Saving as it runs in this browser: imported here, when the storage that it works with has been put in place. */
export const autosave = await import('./autosave.ts')

export const heard = new Map<string, (event: Event) => void>()
export class Field {
  readonly blur: () => void
  constructor(blur: () => void) {
    this.blur = blur
  }
  matches = () => true
}
export const page = {
  addEventListener: heard.set.bind(heard),
  visibilityState: 'visible',
  activeElement: null as Field | null,
}
vi.stubGlobal('HTMLElement', Field)
vi.stubGlobal('document', page)
vi.stubGlobal('window', page)
autosave.startAutosave()

/** Whether the browser asks before the page is closed. */
export function isAsked(): boolean {
  const event = new Event('beforeunload', { cancelable: true })
  heard.get('beforeunload')?.(event)
  return event.defaultPrevented
}

export const empty = emptyPlan('Empty', 'vmm-2016')
export const stored = (id: string) => browser.plans.get(id) as PlanRecord | undefined
export const saveState = () => useOutside.getState().saveState.kind
export const rename = (name: string) => edit('Rename', (plan) => ({ ok: true, plan: { ...plan, name } }))
export const open = (id: string, plan: Plan = empty) => {
  openPlan(id, plan)
  autosave.startFrom(plan, 0, 'when changed')
}

beforeEach(async () => {
  await autosave.restoreCode.fetch()
  browser.plans.clear()
  browser.points.length = 0
  browser.isFull = false
  open('one')
})

// What is hoisted cannot be exported where it stands.
export { browser }
