import { fittedText } from '#scene/fittedText.ts'
import { machineFace } from '#scene/machineFace.ts'
import type { MachineText } from '#session/machineText.ts'
import type { Measure } from './createMeasure.ts'
import { sansFont } from './look.ts'

const { room, separator, textX, titleSize, titleBaseline, secondSize, secondBaseline } = machineFace

/** Fonts and places of the two lines on a machine's box. */
export const title = { font: `600 ${titleSize}px ${sansFont}`, x: textX, baseline: titleBaseline } as const
export const second = { font: `${secondSize}px ${sansFont}`, x: textX, baseline: secondBaseline } as const

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
  const ofSecond = (part: string) => measure(part, second.font)
  const gap = ofSecond(separator)
  const address = fittedText(text.address, room - gap, ofSecond)
  const addressWidth = ofSecond(address)
  const role = fittedText(text.role, room - gap - addressWidth, ofSecond)
  const roleWidth = role === text.role ? ofSecond(role) : Math.max(0, room - gap - addressWidth)
  const face: MachineFace = {
    title: fittedText(text.title, room, (part) => measure(part, title.font)),
    second: [
      { text: role, x: second.x },
      { text: separator, x: second.x + roleWidth },
      { text: address, x: second.x + roleWidth + gap },
    ],
  }
  faces.set(text, face)
  return face
}
