import { setTimeout as wait } from 'node:timers/promises'
import type { CDPSession } from '@playwright/test'
import { within } from './within.ts'

/** One event of the pointer or the wheel, as Chromium's `Input.dispatchMouseEvent` takes it. */
export interface MouseInput {
  readonly type: 'mousePressed' | 'mouseMoved' | 'mouseReleased' | 'mouseWheel'
  readonly x: number
  readonly y: number
  readonly deltaY?: number
}

const perSecond = 60
const deadline = 20_000
const controlKey = 2

/** The page did not work off two seconds of input in twenty. */
export class Stalled extends Error {}

/** Sends events of the left button, held from press to release, or of the wheel with Ctrl. */
function dispatcher(cdp: CDPSession): (event: MouseInput) => Promise<unknown> {
  let held = false
  return ({ type, x, y, deltaY }) => {
    if (type === 'mousePressed') held = true
    if (type === 'mouseReleased') held = false
    const touched = type === 'mousePressed' || type === 'mouseReleased' || held
    return cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: touched ? 'left' : 'none',
      buttons: held ? 1 : 0,
      clickCount: touched ? 1 : 0,
      ...(deltaY === undefined ? {} : { deltaX: 0, deltaY, modifiers: controlKey }),
    })
  }
}

/** Sends the events at 60 a second, whether the page keeps up or not, and waits until the last one is answered. */
export async function pump(cdp: CDPSession, events: readonly MouseInput[]): Promise<void> {
  const dispatch = dispatcher(cdp)
  const start = performance.now()
  const answers: Promise<unknown>[] = []
  for (const [at, event] of events.entries()) {
    const left = start + (at * 1000) / perSecond - performance.now()
    if (left > 0) await wait(left)
    const answer = dispatch(event)
    // One that fails after the deadline has nobody left to tell.
    answer.catch(() => {})
    answers.push(answer)
  }
  try {
    await within(start + deadline - performance.now(), Promise.all(answers))
  } catch {
    throw new Stalled('it stalled')
  }
}

/** Sends the events one by one, each after the answer to the one before. */
export async function sendSlowly(cdp: CDPSession, events: readonly MouseInput[]): Promise<void> {
  const dispatch = dispatcher(cdp)
  for (const event of events) await dispatch(event)
}
