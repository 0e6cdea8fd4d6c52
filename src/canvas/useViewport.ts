import { useReactFlow, useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { useSession } from '#session/session.ts'
import { provideViewport } from '#session/viewport.ts'
import { machineNodeId, zoneNodeId } from './toGraph.ts'

const fitOptions = { padding: 0.08, maxZoom: 1 }

/** Lets the rest of the page ask the canvas for places and views, and fits the view when a plan is opened. */
export function useViewport(): void {
  const flow = useReactFlow()
  const store = useStoreApi()
  const opened = useSession((state) => state.opened)

  useEffect(() => {
    const frame = () => store.getState().domNode?.getBoundingClientRect() ?? new DOMRect()
    return provideViewport({
      toPlan: (clientX, clientY) => {
        const { left, right, top, bottom } = frame()
        const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
        return inside ? flow.screenToFlowPosition({ x: clientX, y: clientY }) : null
      },
      centre: () => {
        const { left, top, width, height } = frame()
        return flow.screenToFlowPosition({ x: left + width / 2, y: top + height / 2 })
      },
      reveal: ({ machines, zones, links }) => {
        const plan = useSession.getState().history.present
        const ends = plan.links.filter((link) => links.includes(link.id)).flatMap((link) => link.ends)
        const nodes = [...[...machines, ...ends].map(machineNodeId), ...zones.map(zoneNodeId)].map((id) => ({ id }))
        if (nodes.length > 0) void flow.fitView({ nodes, padding: 0.3, maxZoom: 1, minZoom: 0.4 })
      },
      fit: () => void flow.fitView(fitOptions),
    })
  }, [flow, store])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is fitted once for each plan that is opened
  useEffect(() => {
    // Fitting an empty drawing would wait for its first machine, and move it away from under the pointer.
    if (useSession.getState().history.present.machines.length > 0) void flow.fitView(fitOptions)
    else void flow.setViewport({ x: 0, y: 0, zoom: 1 })
  }, [opened, flow])
}
