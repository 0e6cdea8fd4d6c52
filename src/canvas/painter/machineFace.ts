import { machineWidth } from '#scene/metrics.ts'
import type { MachineText } from '#session/machineText.ts'
import { fittedText, type Measure } from './fittedText.ts'
import { sansFont } from './look.ts'

/** Fonts and places of the two lines on a machine's box, as the page sets them: from the box's corner, in canvas units. */
export const title = { font: `600 13px ${sansFont}`, x: 37, baseline: 23.2 } as const
export const second = { font: `11.5px ${sansFont}`, x: 37, baseline: 37.45 } as const

/** Between the left edge of the texts and the right edge of the box, less frame and padding. */
const room = machineWidth - 37 - 5
const separator = ' · '

/** The words of a box as far as they fit. */
export interface MachineFace {
  readonly title: string
  readonly second: readonly { readonly text: string; readonly x: number }[]
}

const known = new WeakMap<Measure, WeakMap<MachineText, MachineFace>>()

/** Where not both fit, the role is cut before the address: the address is what a reader looks for. */
export function faceOf(text: MachineText, measure: Measure): MachineFace {
  const faces = known.get(measure) ?? new WeakMap<MachineText, MachineFace>()
  known.set(measure, faces)
  const before = faces.get(text)
  if (before) return before
  const gap = measure(separator, second.font)
  const address = fittedText(text.address, second.font, room - gap, measure)
  const addressWidth = measure(address, second.font)
  const role = fittedText(text.role, second.font, room - gap - addressWidth, measure)
  const roleWidth = role === text.role ? measure(role, second.font) : Math.max(0, room - gap - addressWidth)
  const face: MachineFace = {
    title: fittedText(text.title, title.font, room, measure),
    second: [
      { text: role, x: second.x },
      { text: separator, x: second.x + roleWidth },
      { text: address, x: second.x + roleWidth + gap },
    ],
  }
  faces.set(text, face)
  return face
}
