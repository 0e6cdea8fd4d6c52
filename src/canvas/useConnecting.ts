import { type Connection, type FinalConnectionState, useStore, useStoreApi } from '@xyflow/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { askQuickAdd } from '#session/quickAdd.ts'
import { viewport } from '#session/viewport.ts'
import { laterCode } from '#ui/laterCode.ts'
import { onEscape } from '#ui/onEscape.ts'
import { fromNodeId, machineNodeId } from './toGraph.ts'

/** What was hit: a machine, or a collapsed zone, which is drawn like one. */
type Node = ReturnType<typeof fromNodeId>

interface Connecting {
  /** The machine whose rim was clicked: the next machine clicked is the link's other end. */
  readonly pending: string | null
  readonly onConnectStart: (event: MouseEvent | TouchEvent) => void
  readonly onConnect: (made: Connection) => void
  readonly onConnectEnd: (event: MouseEvent | TouchEvent, state: FinalConnectionState) => void
  /** Tells of a click on a machine or a collapsed zone; true when it ended a link. */
  readonly clicked: (node: Node, target: EventTarget) => boolean
}

const linking = laterCode(() => import('#session/connectOrSay.ts'))

/** Links two machines, or says why not. */
function connect(from: string, to: string): void {
  linking.fetch().then(
    ({ connectOrSay }) => connectOrSay(from, to),
    () => {},
  )
}

/** Says that a zone is collapsed, so that nothing in it can be linked. */
function sayCollapsed(zone: string): void {
  linking.fetch().then(
    (code) => code.sayCollapsed(zone),
    () => {},
  )
}

/** A link is drawn from this many pixels on. */
const leastWay = 16

function pointOf(event: MouseEvent | TouchEvent): { readonly x: number; readonly y: number } {
  const { clientX, clientY } =
    'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: -1, clientY: -1 }) : event
  return { x: clientX, y: clientY }
}

/** The collapsed zone at a point of the window; of another kind when there is none. */
function nodeAt(x: number, y: number): Node {
  const node = document.elementFromPoint(x, y)?.closest<HTMLElement>('.react-flow__node-machine')
  return fromNodeId(node?.dataset.id ?? '')
}

/** Whether it is the drawing itself, and not one of its buttons. */
const isGround = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.react-flow') !== null && target.closest('.react-flow__panel') === null

/**
 * Links by drag, from a rim to anywhere on a machine, and by click and click, likewise. Escape gives either up. Dropped on empty ground,
 * a link asks for the machine to add there.
 * @param machineAt the machine at a point of the window, real or painted
 */
export function useConnecting(machineAt: (clientX: number, clientY: number) => string | null): Connecting {
  const store = useStoreApi()
  const drawing = useStore((state) => state.connection.inProgress)
  const [pending, setPending] = useState<string | null>(null)
  // From Escape until the pointer goes down again: the library still ends what was cancelled, with the old result.
  const givenUp = useRef(false)

  useEffect(() => {
    const begin = () => {
      givenUp.current = false
    }
    window.addEventListener('pointerdown', begin, true)
    return () => window.removeEventListener('pointerdown', begin, true)
  }, [])

  useEffect(() => {
    if (!drawing) return
    return onEscape(() => {
      givenUp.current = true
      store.getState().cancelConnection()
    })
  }, [drawing, store])

  useEffect(() => {
    if (pending === null) return
    const cancel = () => setPending(null)
    // A click on anything that is no machine means something else; zooming helps to find the other one.
    const elsewhere = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('.react-flow__node-machine, .react-flow__panel') === null)
        cancel()
    }
    document.addEventListener('click', elsewhere, true)
    const release = onEscape(cancel)
    const start = document.querySelector(`[data-id="${CSS.escape(machineNodeId(pending))}"]`)
    start?.setAttribute('data-link-start', '')
    return () => {
      document.removeEventListener('click', elsewhere, true)
      release()
      start?.removeAttribute('data-link-start')
    }
  }, [pending])

  const begun = useRef({ x: 0, y: 0 })
  const onConnectStart = useCallback((event: MouseEvent | TouchEvent) => {
    setPending(null)
    begun.current = pointOf(event)
  }, [])
  const onConnect = useCallback((made: Connection) => {
    if (!givenUp.current) connect(fromNodeId(made.source).id, fromNodeId(made.target).id)
  }, [])
  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
      // Valid ends are handled above. Dropped on the body of a machine instead of its rim, it is meant all the same.
      if (givenUp.current || state.isValid || state.fromNode === null) return
      const { x, y } = pointOf(event)
      // Hardly moved, it was a click, which is heard as such.
      if (Math.hypot(x - begun.current.x, y - begun.current.y) < leastWay) return
      const start = fromNodeId(state.fromNode.id).id
      const target = machineAt(x, y)
      if (target !== null) connect(start, target)
      else if (isGround(event.target)) {
        const { kind, id } = nodeAt(x, y)
        if (kind === 'zone') {
          sayCollapsed(id)
          return
        }
        const place = viewport().toPlan(x, y)
        // The press ends first: the browser closes what has opened by then.
        if (place) setTimeout(() => askQuickAdd({ place, from: start }))
      }
    },
    [machineAt],
  )

  const clicked = useCallback(
    ({ kind, id: machine }: Node, target: EventTarget) => {
      if (kind === 'zone') {
        if (pending !== null) sayCollapsed(machine)
        setPending(null)
        return false
      }
      const onRim = target instanceof Element && target.closest('.machine-reach') !== null
      const start = pending === null && onRim && !givenUp.current
      setPending(start ? machine : null)
      if (pending === null) return false
      connect(pending, machine)
      return pending !== machine
    },
    [pending],
  )
  return { pending, onConnectStart, onConnect, onConnectEnd, clicked }
}
