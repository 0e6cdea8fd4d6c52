import { useStoreApi } from '@xyflow/react'
import { useEffect } from 'react'
import { detailAt } from '#scene/detail.ts'
import { nameSize } from '#scene/nameSize.ts'
import { reachAt, touchReachAt } from './connectReach.ts'

/**
 * Keeps the rim of the machines wide enough to be hit, and names large enough to be read, as the zoom changes,
 * without drawing any of them anew.
 */
export function useReach(): void {
  const store = useStoreApi()
  useEffect(() => {
    let before = ''
    const byFinger = window.matchMedia('(pointer: coarse)')
    const follow = () => {
      const { domNode, transform } = store.getState()
      const zoom = transform[2]
      const far = !detailAt(zoom).titles
      const [reach, size] = [byFinger.matches ? touchReachAt(zoom) : reachAt(zoom), nameSize(zoom)]
      const now = `${reach} ${size} ${far}`
      if (domNode === null || now === before) return
      before = now
      domNode.classList.toggle('is-far', far)
      domNode.style.setProperty('--reach', `${reach}px`)
      domNode.style.setProperty('--name-size', `${size}px`)
    }
    follow()
    return store.subscribe(follow)
  }, [store])
}
