import { useSyncExternalStore } from 'react'
import { useOutside } from '#session/outside.ts'
import { sampleThumbnail } from './sampleThumbnails.ts'
import { shownTheme } from './shownTheme.ts'

/** A sample as a small picture, in the theme that the page shows; its name stands beside it. */
export function SamplePicture({ id }: { readonly id: string }) {
  const picture = sampleThumbnail(id, useSyncExternalStore(followTheme, shownTheme))
  if (picture === null) return null
  return <img src={picture.address} width={picture.width} height={picture.height} alt="" className="size-full" />
}

/** Tells of a change of the theme, by the user or by the system. */
function followTheme(onChange: () => void): () => void {
  const system = window.matchMedia('(prefers-color-scheme: dark)')
  system.addEventListener('change', onChange)
  const unsubscribe = useOutside.subscribe(onChange)
  return () => {
    system.removeEventListener('change', onChange)
    unsubscribe()
  }
}
