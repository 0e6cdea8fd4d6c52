import { useEffect, useRef } from 'react'
import { useSession } from '#session/session.ts'
import type { CanvasLayer } from './canvasLayer.ts'

/** Tells the browser's performance timeline when a plan that was opened is on the screen, labels included. */
export function useOpenedMark(settled: boolean, layer: { readonly current: CanvasLayer | null }): void {
  const opened = useSession((state) => state.opened)
  const told = useRef(-1)
  useEffect(() => {
    if (!settled || told.current === opened) return
    told.current = opened
    const tell = () => performance.mark('portolan:painted')
    if (layer.current) layer.current.whenPainted(tell)
    else requestAnimationFrame(() => requestAnimationFrame(tell))
  }, [settled, opened, layer])
}
