import { create } from 'zustand'
import type { Way } from '#flows/find/flowWays.ts'
import { closeFind } from './finding.ts'

interface Tracing {
  /** The machine of which the flows are looked at, and which of them; null while none are. */
  readonly traced: { readonly machine: string; readonly way: Way } | null
}

export const useTracing = create<Tracing>()(() => ({ traced: null }))

/** Lets the flows of a machine stand out: those that reach it, those that it starts, or both. */
export function traceFlows(machine: string, way: Way): void {
  closeFind()
  useTracing.setState({ traced: { machine, way } })
}

export const endTrace = (): void => useTracing.setState({ traced: null })
