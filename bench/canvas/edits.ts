import type { Locator, Page } from '@playwright/test'
import type { Machine } from '#plan/plan.ts'
import { centre } from '#scene/box.ts'
import { machineBoxAt } from '#scene/machineBox.ts'
import { machineHeight } from '#scene/metrics.ts'
import { sendSlowly } from './inputPump.ts'
import { onPage, type Stage, settle, showAll, zoomTo100 } from './stage.ts'

export const editNames = ['rename', 'move', 'connect', 'connect by name', 'undo'] as const
export type EditName = (typeof editNames)[number]

/** One edit made ready: what is left is the key press or the release that does it. */
export interface PreparedEdit {
  readonly edit: EditName
  /** The event that it is measured from. */
  readonly event: 'keydown' | 'mouseup'
  readonly doIt: () => Promise<unknown>
  /** Whether it is there to be undone; read after it was measured. */
  readonly isDone: () => Promise<boolean>
}

/** Ways of a moved machine, in pixels. */
const way = { x: 22, y: 14 }

/** Brings the zone in the middle to 100 %, and hands out the edits of one of its machines after the other, as a person does them. */
export async function* preparedEdits(stage: Stage, rounds: number): AsyncGenerator<PreparedEdit> {
  const { workload } = stage
  await showAll(stage)
  await zoomTo100(stage, workload.zone)
  const hosts = await hostsInView(stage)
  const zones = new Set(hosts.map(({ zone }) => zone))
  const servers = workload.plan.machines.filter(({ roles, zone }) => roles[0] === 'file-server' && !zones.has(zone))
  for (let round = 0; round < rounds; round += 1) {
    const host = hosts[round % hosts.length]
    const server = servers[round % servers.length]
    const other = hosts[(round + 1) % hosts.length]
    if (host === undefined || server === undefined || other === undefined)
      throw new Error('no two hosts, or no other file server, are there')
    yield await rename(stage, host, `RACK${round}`)
    yield await connect(stage, host, other)
    yield undo(stage, () => undoSays(stage.page, 'Rename'))
    yield await move(stage, host)
    yield await connectByName(stage, host, server.name)
    yield undo(stage, () => undoSays(stage.page, 'Move'))
    yield undo(stage, () => undoSays(stage.page, 'Rename'))
    yield undo(stage, async () => !(await undoSays(stage.page, 'Rename')))
  }
}

/** Hosts whose whole box is in view now, with room for their move. */
async function hostsInView(stage: Stage): Promise<Machine[]> {
  const frame = await stage.page.evaluate(() => window.probe.frame())
  const found: Machine[] = []
  for (const machine of stage.workload.plan.machines) {
    if (machine.roles[0] !== 'hyperv-host' || machine.position === undefined) continue
    const at = await middleOf(stage, machine)
    const isIn = at.x > frame.x + 140 && at.x < frame.x + frame.width - 140
    if (isIn && at.y > frame.y + 60 && at.y < frame.y + frame.height - 60) found.push(machine)
    if (found.length === 9) break
  }
  return found
}

const middleOf = (stage: Stage, { position }: Machine) =>
  onPage(stage, centre(machineBoxAt(position ?? { x: 0, y: 0 })))

async function choose(stage: Stage, host: Machine, off = { x: 0, y: 0 }): Promise<Locator> {
  const at = await middleOf(stage, host)
  await stage.page.mouse.click(at.x + off.x, at.y + off.y)
  await settle(stage)
  return stage.page.getByRole('complementary', { name: 'Inspector' })
}

async function rename(stage: Stage, host: Machine, name: string): Promise<PreparedEdit> {
  const inspector = await choose(stage, host)
  await inspector.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  return {
    edit: 'rename',
    event: 'keydown',
    doIt: () => stage.page.keyboard.press('Enter'),
    isDone: () => undoSays(stage.page, 'Rename'),
  }
}

async function move(stage: Stage, host: Machine): Promise<PreparedEdit> {
  const from = await middleOf(stage, host)
  const to = { x: from.x + way.x, y: from.y + way.y }
  await sendSlowly(stage.cdp, [
    { type: 'mouseMoved', ...from },
    { type: 'mousePressed', ...from },
    { type: 'mouseMoved', x: from.x + way.x / 2, y: from.y + way.y / 2 },
    { type: 'mouseMoved', ...to },
  ])
  return {
    edit: 'move',
    event: 'mouseup',
    doIt: () => sendSlowly(stage.cdp, [{ type: 'mouseReleased', ...to }]),
    isDone: () => undoSays(stage.page, 'Move'),
  }
}

/** From the rim of a host to the middle of another. */
async function connect(stage: Stage, host: Machine, other: Machine): Promise<PreparedEdit> {
  const middle = await middleOf(stage, host)
  const from = { x: middle.x, y: middle.y + machineHeight / 2 + 4 }
  const to = await middleOf(stage, other)
  await sendSlowly(stage.cdp, [{ type: 'mouseMoved', ...from }])
  await settle(stage)
  await sendSlowly(stage.cdp, [
    { type: 'mousePressed', ...from },
    { type: 'mouseMoved', x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    { type: 'mouseMoved', ...to },
  ])
  return {
    edit: 'connect',
    event: 'mouseup',
    doIt: () => sendSlowly(stage.cdp, [{ type: 'mouseReleased', ...to }]),
    isDone: () => undoSays(stage.page, 'Connect'),
  }
}

async function connectByName(stage: Stage, host: Machine, server: string): Promise<PreparedEdit> {
  const inspector = await choose(stage, host, way)
  await inspector.getByRole('button', { name: 'Connect to…' }).click()
  const { page } = stage
  await page.getByRole('combobox', { name: 'Find a machine' }).fill(server)
  return {
    edit: 'connect by name',
    event: 'keydown',
    doIt: () => page.keyboard.press('Enter'),
    isDone: () => undoSays(page, 'Connect'),
  }
}

const undo = ({ page }: Stage, isDone: PreparedEdit['isDone']): PreparedEdit => ({
  edit: 'undo',
  event: 'keydown',
  doIt: () => page.keyboard.press('Control+z'),
  isDone,
})

const undoSays = (page: Page, step: string): Promise<boolean> =>
  page.getByRole('button', { name: new RegExp(`^Undo: ${step}`) }).isVisible()
