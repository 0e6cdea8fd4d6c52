import { useReactFlow, useStoreApi, ViewportPortal } from '@xyflow/react'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { Box, Plan } from '#plan/plan.ts'
import type { Scene } from '#scene/scene.ts'
import { derivedOf } from '#session/derived.ts'
import { seal, useSession } from '#session/session.ts'
import { linkName } from '#session/spokenNames.ts'
import { type Footing, provideWalker, useWalk } from '#session/walk.ts'
import { spokenWords } from '#words/spokenWords.ts'
import { walkWords } from '#words/walkWords.ts'
import { createWalker } from './createWalker.ts'
import { walkedScene } from './drawnZones.ts'
import { sightOf } from './sightOf.ts'
import { fromNodeId, machineNodeId, zoneNodeId } from './toGraph.ts'
import { useReadingOrder } from './useReadingOrder.ts'
import { viewWith } from './viewWith.ts'

interface Props {
  readonly plan: Plan
  readonly scene: RefObject<Scene>
  readonly root: RefObject<HTMLElement | null>
}

/** What becomes real for the focus is there within a frame or two; after so many it will not come. */
const mostFrames = 30
const things = '.react-flow__node, [data-link]'
const fields = 'input, textarea, select'

const selectorOf = ({ kind, id }: Footing): string =>
  kind === 'link'
    ? `[data-link="${CSS.escape(id)}"]`
    : `[data-id="${CSS.escape(kind === 'machine' ? machineNodeId(id) : zoneNodeId(id))}"]`

function footingOf(element: HTMLElement): Footing | null {
  const { id, link } = element.dataset
  if (link !== undefined) return { kind: 'link', id: link }
  return id === undefined ? null : fromNodeId(id)
}

/** The keyboard on the canvas: one tab stop, from which keys go to every machine, zone and link. */
export function Walking({ plan, scene, root }: Props) {
  const flow = useReactFlow()
  const store = useStoreApi()
  const pending = useRef<Footing | null>(null)
  const selection = useSession((state) => state.selection)
  const at = useWalk((state) => state.at)
  const [bare, setBare] = useState<string | null>(null)

  // Moving the same things again after having chosen others is another step.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change itself is what counts
  useEffect(seal, [selection])
  useReadingOrder(plan, scene, root)

  useEffect(() => {
    const element = root.current
    if (element === null) return
    const reveal = (what: Footing) => {
      const box = boxOf(walkedScene(scene.current), what)
      const { transform } = store.getState()
      const now = { x: transform[0], y: transform[1], zoom: transform[2] }
      const view = box && viewWith(box, now, sightOf(element).frame)
      if (view) void flow.setViewport(view)
    }
    const focusSoon = (what: Footing) => {
      pending.current = what
      const before = document.activeElement
      let frames = 0
      const look = () => {
        if (pending.current !== what) return
        const now = document.activeElement
        // Who has gone into a field meanwhile is typing there already.
        if (now !== before && now?.matches(fields)) {
          pending.current = null
          return
        }
        const found = element.querySelector<HTMLElement>(selectorOf(what))
        if (found) {
          pending.current = null
          // The browser would scroll the canvas; the view moves instead. Firefox and Safari show no ring by themselves when the
          // canvas got the focus by a click and only then the keys took it on.
          found.focus({ preventScroll: true, focusVisible: true })
        } else if (frames++ < mostFrames) {
          // A link whose label has no room gets a spot of its own.
          if (what.kind === 'link') setBare(what.id)
          requestAnimationFrame(look)
        } else pending.current = null
      }
      look()
      reveal(what)
    }
    const walker = createWalker({
      scene: () => walkedScene(scene.current),
      isStandingOn: () => pending.current !== null || document.activeElement?.closest(things) != null,
      focus: focusSoon,
      reveal,
      focusAll: () => element.focus({ preventScroll: true, focusVisible: true }),
    })

    const ring = () => {
      const focused = document.activeElement
      if (!(focused instanceof HTMLElement) || !focused.matches(things)) return
      // As wide on screen at every zoom.
      focused.style.setProperty('--ring', `${2 / Math.min(1, store.getState().transform[2])}px`)
    }
    const focusIn = ({ target, relatedTarget }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      const thing = target.closest<HTMLElement>(things)
      if (thing) {
        // Shift and Tab leave from here, too.
        element.tabIndex = -1
        useWalk.setState({ at: footingOf(thing) })
        ring()
      } else if (target === element && element.matches(':focus-visible')) {
        const isFromInside = relatedTarget instanceof Element && relatedTarget.closest(things) !== null
        if (!isFromInside && useWalk.getState().at !== null) walker.enter()
      }
    }
    const focusOut = () => {
      element.tabIndex = 0
    }
    element.addEventListener('focusin', focusIn)
    element.addEventListener('focusout', focusOut)
    const unfollow = store.subscribe(ring)
    const takeBack = provideWalker(walker)
    return () => {
      element.removeEventListener('focusin', focusIn)
      element.removeEventListener('focusout', focusOut)
      unfollow()
      takeBack()
      pending.current = null
    }
  }, [flow, store, scene, root])

  const link = at?.kind === 'link' && at.id === bare ? at.id : null
  return (
    <>
      <p id="drawing-help" className="sr-only">
        <Summary plan={plan} /> {walkWords.help}
      </p>
      {link !== null && <BareLink plan={plan} scene={scene.current} link={link} />}
    </>
  )
}

function Summary({ plan: { machines, zones, links } }: { readonly plan: Plan }) {
  if (machines.length + zones.length === 0) return walkWords.empty
  const { machines: counted, zones: countedZones, links: countedLinks } = spokenWords
  return `${counted(machines.length)}, ${countedZones(zones.length)}, ${countedLinks(links.length)}.`
}

/** Stands for a link that has no label, so that the keyboard can stand on it: in the middle of its line. */
function BareLink({ plan, scene, link }: { readonly plan: Plan; readonly scene: Scene; readonly link: string }) {
  const drawn = useMemo(() => scene.links.find(({ id }) => id === link), [scene, link])
  if (drawn === undefined) return null
  const { x, y } = middleOf(drawn)
  return (
    <ViewportPortal>
      <button
        type="button"
        tabIndex={-1}
        data-link={link}
        aria-label={linkName(plan, drawn, derivedOf(plan))}
        className="link-label pointer-events-none absolute top-0 left-0 size-6 rounded-full bg-accent-soft"
        style={{ transform: `translate(${x - 12}px, ${y - 12}px)` }}
      />
    </ViewportPortal>
  )
}

const middleOf = ({ points }: Scene['links'][number]) => points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 }

/** Where something is drawn; of a link, its label or the middle of its line. */
function boxOf(scene: Scene, { kind, id }: Footing): Box | undefined {
  if (kind === 'machine') return scene.machines.find((one) => one.id === id)?.box
  if (kind === 'zone') return scene.zones.find((one) => one.id === id)?.title
  const link = scene.links.find((one) => one.id === id)
  return link && (link.label.box ?? { ...middleOf(link), width: 0, height: 0 })
}
