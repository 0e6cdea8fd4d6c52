import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { reachAt } from './connectReach.ts'

/** Keeps the rim of the machines wide enough to be hit, as the zoom changes, without drawing any machine anew. */
export function useReach(): void {
  const store = useStoreApi()
  useEffect(() => {
    let before = 0
    const follow = () => {
      const { domNode, transform } = store.getState()
      const reach = reachAt(transform[2])
      if (domNode === null || reach === before) return
      before = reach
      domNode.style.setProperty('--reach', `${reach}px`)
    }
    follow()
    return store.subscribe(follow)
  }, [store])
}
