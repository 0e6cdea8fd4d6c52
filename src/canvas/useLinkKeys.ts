import { type RefObject, useEffect } from 'react'
import type { Direction } from '#scene/nearestTowards.ts'
import { showLinking } from '#session/linking.ts'
import { askConnect } from '#session/session.ts'
import { aimTowards, finishLink } from '#session/walkLink.ts'

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** While a link is aimed by keyboard its keys are heard before anyone else's; what means something else gives it up. */
export function useLinkKeys(from: string, wrapper: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return
      const direction = arrows[event.key]
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (isPlain && direction) aimTowards(direction)
      else if (isPlain && event.key === 'Enter') finishLink()
      else {
        showLinking(null)
        if (isPlain && /^[\p{L}\p{N}]$/u.test(event.key)) askConnect(from, event.key)
        else if (event.key !== 'Escape') return
      }
      event.preventDefault()
      event.stopPropagation()
    }
    const giveUp = () => showLinking(null)
    window.addEventListener('keydown', onKey, true)
    window.addEventListener('pointerdown', giveUp, true)
    // Without the focus on the drawing its keys would belong to something else.
    const root = wrapper.current
    if (root && !root.contains(document.activeElement)) root.focus({ preventScroll: true })
    return () => {
      window.removeEventListener('keydown', onKey, true)
      window.removeEventListener('pointerdown', giveUp, true)
    }
  }, [from, wrapper])
}
