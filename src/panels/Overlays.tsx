import { Asked } from './Asked.tsx'
import { ConnectPicker } from './ConnectPicker.tsx'
import { ListDialogs } from './ListDialogs.tsx'
import { Tour } from './Tour.tsx'

/** What opens over the page. */
export function Overlays() {
  return (
    <>
      <Asked />
      <ConnectPicker />
      <ListDialogs />
      <Tour />
    </>
  )
}
