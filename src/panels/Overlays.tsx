import { ConnectPicker } from './ConnectPicker.tsx'
import { ListDialogs } from './ListDialogs.tsx'
import { Tour } from './Tour.tsx'

/** What opens over the page from several places, but for what commands ask for by name. */
export function Overlays() {
  return (
    <>
      <ConnectPicker />
      <ListDialogs />
      <Tour />
    </>
  )
}
