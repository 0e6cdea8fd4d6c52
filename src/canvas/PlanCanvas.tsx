import { Background, BackgroundVariant, ConnectionMode, ReactFlow, ReactFlowProvider } from '@xyflow/react'
import { type MouseEvent as ReactMouseEvent, useCallback, useMemo, useRef, useState } from 'react'
import { selectLink, selectMachine, selectZone } from '#session/selection.ts'
import { select, useSession } from '#session/session.ts'
import { CanvasTools } from './CanvasTools.tsx'
import { ConnectHint } from './ConnectHint.tsx'
import { LinkEdge } from './LinkEdge.tsx'
import { LinkLabels } from './LinkLabels.tsx'
import { MachineNode } from './MachineNode.tsx'
import { PendingLink } from './PendingLink.tsx'
import { createGraphMaker, fromNodeId, type GraphNode, type LinkGraphEdge } from './toGraph.ts'
import { useConnecting } from './useConnecting.ts'
import { useFocusKept } from './useFocusKept.ts'
import { useGestures } from './useGestures.ts'
import { useReach } from './useReach.ts'
import { useScene } from './useScene.ts'
import { useViewport } from './useViewport.ts'
import { ZoneNode } from './ZoneNode.tsx'
import { zoomRange } from './zoomRange.ts'

const nodeTypes = { machine: MachineNode, zone: ZoneNode }
const edgeTypes = { link: LinkEdge }
/** The library's own texts speak of nodes and edges, and announce the position before the last move. */
const spokenHelp = {
  'node.a11yDescription.default': 'Press Enter to select, arrow keys to move, Delete to remove.',
  'node.a11yDescription.keyboardDisabled': 'Press Enter to select, arrow keys to move, Delete to remove.',
  'node.a11yDescription.ariaLiveMessage': () => '',
}
const multiSelection = ['Meta', 'Control', 'Shift']
const addsToSelection = (event: ReactMouseEvent): boolean => event.metaKey || event.ctrlKey || event.shiftKey

/** The drawing of the open plan. */
export function PlanCanvas() {
  return (
    <ReactFlowProvider>
      <Drawing />
    </ReactFlowProvider>
  )
}

function Drawing() {
  const plan = useSession((state) => state.history.present)
  const selection = useSession((state) => state.selection)
  const [makeGraph] = useState(createGraphMaker)
  const gestures = useGestures(plan)
  const scene = useScene(gestures.shown, plan)
  const graph = useMemo(
    () => makeGraph(gestures.shown, scene, selection),
    [makeGraph, gestures.shown, scene, selection],
  )
  const connecting = useConnecting()
  const wrapper = useRef<HTMLDivElement>(null)
  useReach()
  useViewport(scene)
  useFocusKept(wrapper)

  const { clicked } = connecting
  const onNodeClick = useCallback(
    (event: ReactMouseEvent, node: GraphNode) => {
      const { kind, id } = fromNodeId(node.id)
      if (kind === 'machine' && clicked(id, event.target)) return
      // The library leaves a selection of several as it is when one of them is clicked.
      if (!addsToSelection(event)) select(kind === 'machine' ? selectMachine(id) : selectZone(id))
    },
    [clicked],
  )
  const onEdgeClick = useCallback((event: ReactMouseEvent, edge: LinkGraphEdge) => {
    if (!addsToSelection(event)) select(selectLink(edge.id))
  }, [])

  return (
    <ReactFlow
      ref={wrapper}
      tabIndex={-1}
      nodes={graph.nodes}
      edges={graph.edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={gestures.onNodesChange}
      onEdgesChange={gestures.onEdgesChange}
      onNodeDragStop={gestures.commit}
      onSelectionDragStop={gestures.commit}
      onPaneClick={gestures.clearSelection}
      onNodeClick={onNodeClick}
      onEdgeClick={onEdgeClick}
      onConnectStart={connecting.onConnectStart}
      onConnect={connecting.onConnect}
      onConnectEnd={connecting.onConnectEnd}
      connectOnClick={false}
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
      ariaLabelConfig={spokenHelp}
      aria-label="Deployment drawing"
    >
      <Background variant={BackgroundVariant.Dots} gap={20} size={1} color="var(--line-strong)" />
      <LinkLabels plan={plan} scene={scene} selected={selection.links} />
      <CanvasTools />
      {connecting.pending !== null && <ConnectHint />}
    </ReactFlow>
  )
}
