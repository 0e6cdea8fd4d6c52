import {
  Background,
  BackgroundVariant,
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  useKeyPress,
  useStoreApi,
} from '@xyflow/react'
import {
  type MouseEvent as ReactMouseEvent,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { detailAt } from '#scene/detail.ts'
import { dragGround, dragOverlay, type Floating } from '#scene/dragOverlay.ts'
import { dragScene } from '#scene/dragScene.ts'
import type { Scene } from '#scene/scene.ts'
import { askRename } from '#session/commands/asks.ts'
import { derivedOf } from '#session/derived.ts'
import { drawnSelection, expandZones, foldedOf, linksBehind } from '#session/folding.ts'
import { askQuickAdd } from '#session/quickAdd.ts'
import { joinedSelection, nothing, selectMachine, selectZone } from '#session/selection.ts'
import { select, useSession } from '#session/session.ts'
import { viewport } from '#session/viewport.ts'
import { laterPopup } from '#ui/laterPart.tsx'
import { spokenWords } from '#words/spokenWords.ts'
import { addsToSelection } from './addsToSelection.ts'
import { CanvasTools } from './CanvasTools.tsx'
import { ConnectHint } from './ConnectHint.tsx'
import { FarNames } from './FarNames.tsx'
import type { Move } from './fromChanges.ts'
import { createHits, selectionOf } from './hits.ts'
import { LinkEdge } from './LinkEdge.tsx'
import { LinkLabels } from './LinkLabels.tsx'
import { MachineNode } from './MachineNode.tsx'
import { floatingBoxes, movesOfAll, withNotes } from './movesOfAll.ts'
import { withFloating } from './overlayOf.ts'
import { PendingLink } from './PendingLink.tsx'
import { isPainted } from './paintedPlan.ts'
import { createGraphMaker, fromNodeId, type GraphNode, type LinkGraphEdge } from './toGraph.ts'
import { useBoxSelection } from './useBoxSelection.ts'
import { useConnecting } from './useConnecting.ts'
import { useContextTarget } from './useContextTarget.ts'
import { useFocusKept } from './useFocusKept.ts'
import { useGestures, usePlanShown } from './useGestures.ts'
import { useMachineAt } from './useMachineAt.ts'
import { useMiddleButton } from './useMiddleButton.ts'
import { useOpenedMark } from './useOpenedMark.ts'
import { usePainter } from './usePainter.ts'
import { useReach } from './useReach.ts'
import { useRealParts } from './useRealParts.ts'
import { useScene } from './useScene.ts'
import { useSnapping } from './useSnapping.ts'
import { useSpotlit } from './useSpotlit.ts'
import { useViewport } from './useViewport.ts'
import { ZoneNode } from './ZoneNode.tsx'
import { zoomRange } from './zoomRange.ts'

const CarriedPart = laterPopup(() => import('./CarriedPart.tsx').then((part) => part.CarriedPart))
const HelperLines = laterPopup(() => import('./HelperLines.tsx').then((part) => part.HelperLines))
const LinkingOverlay = laterPopup(() => import('./LinkingOverlay.tsx').then((part) => part.LinkingOverlay))

const NamesInPlace = laterPopup(() => import('./NamesInPlace.tsx').then((part) => part.NamesInPlace))
const Notes = laterPopup(() => import('./Notes.tsx').then((part) => part.Notes))
const Overview = laterPopup(() => import('./Overview.tsx').then((part) => part.Overview))

const nodeTypes = { machine: MachineNode, zone: ZoneNode }
const edgeTypes = { link: LinkEdge }
/** The library's own texts speak of nodes and edges, and announce the position before the last move: ours take their place. */
const noWords = {
  'node.a11yDescription.default': '',
  'node.a11yDescription.keyboardDisabled': '',
  'node.a11yDescription.ariaLiveMessage': () => '',
  'edge.a11yDescription.default': '',
}
const Touching = laterPopup(() => import('./Touching.tsx').then((part) => part.Touching))
const Walking = laterPopup(() => import('./Walking.tsx').then((part) => part.Walking))
const multiSelection = ['Meta', 'Control', 'Shift']

/** The drawing of the open plan. */
export function PlanCanvas() {
  return (
    <ReactFlowProvider>
      <Drawing />
    </ReactFlowProvider>
  )
}

const noScene: Scene = { machines: [], zones: [], links: [] }
const noMoves: readonly Move[] = []
const nothingFloats: Floating = { machines: new Map(), zones: new Map() }

function Drawing() {
  const plan = useSession((state) => state.history.present)
  const folded = useMemo(() => foldedOf(plan), [plan])
  const wanted = useSession((state) => state.selection)
  const selection = useMemo(() => drawnSelection(wanted, folded, plan), [wanted, folded, plan])
  const painted = isPainted(folded.plan)
  const wrapper = useRef<HTMLDivElement>(null)
  const settledScene = useRef<Scene>(noScene)
  const withAll = useCallback(
    (moves: readonly Move[]) => {
      const { selection, history } = useSession.getState()
      return withNotes(painted ? movesOfAll(moves, settledScene.current, selection) : moves, history.present, selection)
    },
    [painted],
  )
  const [hitAt] = useState(createHits)
  const stillScene = useRef<Scene>(noScene)
  const gestures = useGestures(withAll, useSnapping(stillScene))
  const shown = usePlanShown(plan, painted ? noMoves : gestures.moves)
  const { scene: still, settled } = useScene(plan)
  const drawn = useMemo(() => (shown === plan ? folded.plan : foldedOf(shown).plan), [shown, plan, folded])
  const whole = useMemo(() => (shown === plan ? still : dragScene(still, drawn)), [still, shown, drawn, plan])
  const spotlit = useSpotlit(whole, plan)
  const { scene } = spotlit
  useLayoutEffect(() => {
    settledScene.current = scene
    stillScene.current = still
  }, [scene, still])
  const floating = useMemo(
    () =>
      painted && gestures.moves.some(({ kind }) => kind !== 'note')
        ? floatingBoxes(plan, scene, gestures.moves)
        : nothingFloats,
    [painted, plan, scene, gestures.moves],
  )
  const isDragging = floating !== nothingFloats
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is dragged stays the same until the drag ends
  const ground = useMemo(
    () => (isDragging ? dragGround(scene, new Set(floating.machines.keys())) : null),
    [scene, isDragging],
  )
  const view = useStoreApi()
  // A hub takes thousands of lines along: they may follow the machine a frame later, but the machine keeps up with the pointer.
  const followed = useDeferredValue(floating)
  const dragged = useMemo(
    () =>
      ground && followed !== nothingFloats
        ? dragOverlay(ground, followed, detailAt(view.getState().transform[2]).labels)
        : null,
    [ground, followed, view],
  )
  const real = useRealParts(scene, selection, wrapper, hitAt, painted)
  const [makeGraph] = useState(createGraphMaker)
  const graph = useMemo(
    () =>
      makeGraph(
        drawn,
        isDragging ? withFloating(scene, floating) : scene,
        selection,
        { standing: spotlit.standing, reviewed: derivedOf(plan) },
        painted ? real : undefined,
      ),
    [makeGraph, plan, drawn, scene, isDragging, floating, selection, spotlit, painted, real],
  )
  const { base, over, layer } = usePainter({
    ...{ plan: folded.plan, spotlit, dragged, floating, selection },
    ...{ pointed: real.pointed, active: painted, onRest: real.onRest },
  })
  useOpenedMark(settled, layer)
  const onSelectionEnd = useBoxSelection(scene, painted)
  // With Space held, a drag moves the view, wherever it begins; so does the middle button, also on notes and labels.
  const isPanning = useKeyPress('Space')
  const isMiddle = useMiddleButton(wrapper)
  const connecting = useConnecting(useMachineAt(settledScene))
  useReach()
  useViewport(scene)
  useFocusKept(wrapper, plan)

  const { clicked } = connecting
  const onNodeClick = useCallback(
    (event: ReactMouseEvent, node: GraphNode) => {
      const { kind, id } = fromNodeId(node.id)
      if (node.type === 'machine' && clicked({ kind, id }, event.target)) return
      // The library leaves a selection of several as it is when one of them is clicked.
      if (!addsToSelection(event)) select(kind === 'machine' ? selectMachine(id) : selectZone(id))
    },
    [clicked],
  )
  const onNodeDoubleClick = useCallback(({ target }: ReactMouseEvent, node: GraphNode) => {
    const { kind, id } = fromNodeId(node.id)
    // What is drawn as a machine and is a zone is collapsed.
    if (node.type === 'machine' && kind === 'zone') expandZones([id])
    // Its rim draws links.
    else if (target instanceof Element && !target.closest('.machine-reach')) askRename()
  }, [])
  const onEdgeClick = useCallback((event: ReactMouseEvent, edge: LinkGraphEdge) => {
    if (!addsToSelection(event)) select({ ...nothing, links: linksBehind(edge.id) })
  }, [])
  const onContextMenu = useContextTarget(settledScene, hitAt)
  const { hit, pointed } = real
  const onGroundDoubleClick = useCallback(
    ({ target, clientX, clientY }: ReactMouseEvent) => {
      const isGround = target instanceof Element && target.matches('.react-flow__pane') && hit === null
      const place = isGround ? viewport().toPlan(clientX, clientY) : null
      if (place) askQuickAdd({ place, from: null })
    },
    [hit],
  )
  const onPaneClick = useCallback(
    (event: ReactMouseEvent) => {
      const wanted = hit === null ? nothing : selectionOf(hit)
      const before = useSession.getState().selection
      select(hit !== null && addsToSelection(event) ? joinedSelection(before, wanted) : wanted)
    },
    [hit],
  )

  return (
    <ReactFlow
      ref={wrapper}
      className={`${painted ? 'is-painted' : ''} ${pointed === null ? '' : 'is-on-link'}`}
      tabIndex={0}
      nodes={graph.nodes}
      edges={graph.edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={gestures.onNodesChange}
      onEdgesChange={gestures.onEdgesChange}
      onNodeDragStop={gestures.commit}
      onSelectionDragStop={gestures.commit}
      onPaneClick={onPaneClick}
      onContextMenu={onContextMenu}
      onSelectionEnd={onSelectionEnd}
      onNodeClick={onNodeClick}
      onNodeDoubleClick={onNodeDoubleClick}
      onEdgeClick={onEdgeClick}
      onConnectStart={connecting.onConnectStart}
      onConnect={connecting.onConnect}
      onConnectEnd={connecting.onConnectEnd}
      nodesDraggable={!isPanning}
      connectOnClick={false}
      zoomOnDoubleClick={false}
      panOnScroll
      panOnScrollSpeed={1}
      noPanClassName={isPanning || isMiddle ? 'nopan-now' : 'nopan'}
      onDoubleClick={onGroundDoubleClick}
      connectionMode={ConnectionMode.Loose}
      connectionLineComponent={PendingLink}
      minZoom={zoomRange.min}
      maxZoom={zoomRange.max}
      zIndexMode="manual"
      elevateNodesOnSelect={false}
      elevateEdgesOnSelect={false}
      edgesFocusable={false}
      deleteKeyCode={null}
      multiSelectionKeyCode={multiSelection}
      ariaLabelConfig={noWords}
      disableKeyboardA11y
      aria-label={spokenWords.drawing}
      aria-describedby="drawing-help"
    >
      {painted ? (
        <div aria-hidden="true">
          <canvas ref={base} className="painted-layer" />
          <canvas ref={over} className="painted-layer" />
        </div>
      ) : (
        <Background variant={BackgroundVariant.Dots} gap={20} size={1} color="var(--line-strong)" />
      )}
      <LinkLabels
        plan={folded.plan}
        whole={plan}
        scene={scene}
        selected={selection.links}
        spotlit={spotlit}
        only={painted ? real : undefined}
      />
      {gestures.lines.length > 0 && <HelperLines lines={gestures.lines} />}
      <CarriedPart scene={stillScene} />
      <Touching root={wrapper} />
      <Walking plan={plan} scene={settledScene} root={wrapper} />
      {!painted && scene.zones.length > 0 && <FarNames plan={plan} zones={scene.zones} />}
      {plan.notes.length > 0 && (
        <Notes
          plan={shown}
          selection={selection}
          floating={floating.zones}
          moves={painted ? gestures.moves : noMoves}
          isPanning={isPanning}
          onDrag={gestures.float}
          onDrop={gestures.commit}
        />
      )}
      <NamesInPlace plan={plan} scene={scene} />
      <Overview plan={folded.plan} spotlit={spotlit} painted={painted} settled={settled} />
      <CanvasTools />
      {connecting.pending !== null && <ConnectHint />}
      <LinkingOverlay wrapper={wrapper} />
    </ReactFlow>
  )
}
