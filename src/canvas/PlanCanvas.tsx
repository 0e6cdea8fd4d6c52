import {
  Background,
  BackgroundVariant,
  type Connection,
  ConnectionMode,
  type FinalConnectionState,
  ReactFlow,
  ReactFlowProvider,
} from '@xyflow/react'
import { useCallback, useMemo, useState } from 'react'
import { connect } from '#session/actions.ts'
import { useSession } from '#session/session.ts'
import { CanvasTools } from './CanvasTools.tsx'
import { LinkEdge } from './LinkEdge.tsx'
import { LinkLabels } from './LinkLabels.tsx'
import { MachineNode } from './MachineNode.tsx'
import { PendingLink } from './PendingLink.tsx'
import { createGraphMaker, fromNodeId } from './toGraph.ts'
import { useGestures } from './useGestures.ts'
import { useScene } from './useScene.ts'
import { useViewport } from './useViewport.ts'
import { ZoneNode } from './ZoneNode.tsx'

const nodeTypes = { machine: MachineNode, zone: ZoneNode }
const edgeTypes = { link: LinkEdge }
/** Wider than the library's default, so that a thousand machines and a single one both fit. */
const zoom = { min: 0.05, max: 3 }
/** The library's own texts speak of nodes and edges, and announce the position before the last move. */
const spokenHelp = {
  'node.a11yDescription.default': 'Press Enter to select, arrow keys to move, Delete to remove.',
  'node.a11yDescription.keyboardDisabled': 'Press Enter to select, arrow keys to move, Delete to remove.',
  'node.a11yDescription.ariaLiveMessage': () => '',
}
const multiSelection = ['Meta', 'Control', 'Shift']

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
  useViewport()

  const onConnect = useCallback((made: Connection) => {
    connect(fromNodeId(made.source).id, fromNodeId(made.target).id)
  }, [])
  const onConnectEnd = useCallback((event: MouseEvent | TouchEvent, state: FinalConnectionState) => {
    // Valid ends are handled above. Dropped on the body of a machine instead of its rim, it is meant all the same.
    if (state.isValid || state.fromNode === null) return
    const { clientX, clientY } =
      'changedTouches' in event ? (event.changedTouches[0] ?? { clientX: -1, clientY: -1 }) : event
    const under = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.react-flow__node-machine')
    const target = under?.dataset.id
    if (target !== undefined && target !== state.fromNode.id)
      connect(fromNodeId(state.fromNode.id).id, fromNodeId(target).id)
  }, [])

  return (
    <ReactFlow
      nodes={graph.nodes}
      edges={graph.edges}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      onNodesChange={gestures.onNodesChange}
      onEdgesChange={gestures.onEdgesChange}
      onNodeDragStop={gestures.commit}
      onSelectionDragStop={gestures.commit}
      onPaneClick={gestures.clearSelection}
      onConnect={onConnect}
      onConnectEnd={onConnectEnd}
      connectionMode={ConnectionMode.Loose}
      connectionLineComponent={PendingLink}
      minZoom={zoom.min}
      maxZoom={zoom.max}
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
    </ReactFlow>
  )
}
