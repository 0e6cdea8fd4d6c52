import {
  applyNodeChanges,
  type Edge,
  Handle,
  MarkerType,
  type Node,
  type NodeChange,
  type NodeProps,
  Position,
  ReactFlow,
  type ReactFlowInstance,
} from '@xyflow/react'
import { memo, useCallback, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { machineHeight, machineWidth } from '#scene/metrics.ts'
import '@xyflow/react/dist/style.css'
import './page.css'
import './reactFlow.css'
import { fitTo, loadFonts, nextFrame, painted, placeStage, zoomRange } from './benchPage.ts'
import type { Drawing } from './drawing.ts'

type MachineNode = Node<{ readonly name: string; readonly detail: string; readonly colour: string }, 'machine'>
type ZoneNode = Node<{ readonly title: string }, 'zone'>
type PlanNode = MachineNode | ZoneNode

const Machine = memo(function Machine({ data }: NodeProps<MachineNode>) {
  return (
    <>
      <Handle type="target" position={Position.Left} />
      <div className="machine" style={{ borderLeftColor: data.colour }}>
        <b>{data.name}</b>
        <span>{data.detail}</span>
      </div>
      <Handle type="source" position={Position.Right} />
    </>
  )
})
const Zone = memo(function Zone({ data }: NodeProps<ZoneNode>) {
  return <div className="zone">{data.title}</div>
})

// Outside of the component and never anew, as the library's page on performance asks.
const nodeTypes = { machine: Machine, zone: Zone }
const onlyVisible = new URLSearchParams(location.search).has('visible')
const arrow = { type: MarkerType.ArrowClosed, color: '#5d6878' }
const style = { stroke: '#5d6878', strokeWidth: 1.5 }

function nodesOf({ zones, machines }: Drawing): PlanNode[] {
  const machineNodes = machines.map(({ id, x, y, ...data }): MachineNode => {
    return { id, type: 'machine', position: { x, y }, width: machineWidth, height: machineHeight, data }
  })
  const zoneNodes = zones.map(({ id, box: { x, y, width, height }, title }): ZoneNode => {
    const still = { draggable: false, selectable: false, connectable: false, zIndex: -1 }
    return { id, type: 'zone', position: { x, y }, width, height, data: { title }, ...still }
  })
  return [...zoneNodes, ...machineNodes]
}

function edgesOf({ links, machines }: Drawing): Edge[] {
  return links.map(({ id, from, to, label, arrowAtStart, arrowAtEnd }) => ({
    id,
    type: 'step',
    source: machines[from]?.id ?? '',
    target: machines[to]?.id ?? '',
    label: label.map((line) => line.trim()).join(' '),
    style,
    ...(arrowAtStart && { markerStart: arrow }),
    ...(arrowAtEnd && { markerEnd: arrow }),
  }))
}

const root = document.getElementById('root') as HTMLElement
const stage = placeStage(root)
let open: Drawing | undefined
let flow: ReactFlowInstance<PlanNode> | undefined
let show: (drawing: Drawing) => void = () => {}

function Page() {
  const [nodes, setNodes] = useState<PlanNode[]>([])
  const [edges, setEdges] = useState<Edge[]>([])
  const onNodesChange = useCallback(
    (changes: NodeChange<PlanNode>[]) => setNodes((before) => applyNodeChanges(changes, before)),
    [],
  )
  const onInit = useCallback((instance: ReactFlowInstance<PlanNode>) => {
    flow = instance
  }, [])
  show = (drawing) => {
    setNodes(nodesOf(drawing))
    setEdges(edgesOf(drawing))
  }
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={nodeTypes}
      onNodesChange={onNodesChange}
      onInit={onInit}
      minZoom={zoomRange.min}
      maxZoom={zoomRange.max}
      onlyRenderVisibleElements={onlyVisible}
    />
  )
}

const count = (name: string): number => document.getElementsByClassName(name).length
const showAll = () => void flow?.setViewport(fitTo(open?.bounds ?? { x: 0, y: 0, width: 1, height: 1 }, stage))

createRoot(root).render(<Page />)
while (flow === undefined) await nextFrame()
await loadFonts()

window.bench = {
  load: async (drawing) => {
    const start = performance.now()
    open = drawing
    showAll()
    show(drawing)
    const complete = () =>
      count('react-flow__node') >= drawing.machines.length + drawing.zones.length &&
      count('react-flow__edge-text') >= drawing.links.length
    while (!complete()) await nextFrame()
    await painted()
    return performance.now() - start
  },
  fit: showAll,
  view: () => flow?.getViewport() ?? { x: 0, y: 0, zoom: 1 },
  machine: (id) => flow?.getNode(id)?.position ?? { x: Number.NaN, y: Number.NaN },
}
