import { useReactFlow } from '@xyflow/react'
import { type RefObject, useCallback } from 'react'
import { containsPoint } from '#scene/box.ts'
import type { Scene } from '#scene/scene.ts'

/** Finds the machine at a point of the window, whether it is a real element or painted. */
export function useMachineAt(scene: RefObject<Scene>): (clientX: number, clientY: number) => string | null {
  const flow = useReactFlow()
  return useCallback(
    (clientX, clientY) => {
      const place = flow.screenToFlowPosition({ x: clientX, y: clientY })
      return (
        scene.current.machines.findLast(({ box, zone }) => zone === undefined && containsPoint(box, place))?.id ?? null
      )
    },
    [flow, scene],
  )
}
