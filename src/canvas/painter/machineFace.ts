import { fittedText } from '#scene/fittedText.ts'
import { machineFace } from '#scene/machineFace.ts'
import type { MachineText } from '#session/machineText.ts'
import type { Measure } from './createMeasure.ts'
import { sansFont } from './look.ts'

const { room, separator, textX, titleSize, titleBaseline, secondSize, secondBaseline } = machineFace

export const titleFont = (size: number): string => `600 ${size}px ${sansFont}`

/** Fonts of the two lines on a machine's box, and where they begin. */
export const title = { font: titleFont(titleSize), x: textX } as const
export const second = { font: `${secondSize}px ${sansFont}`, x: textX } as const

/** What Inter has above and below its line, and how high a line of the page is, in heights of its letters. */
const [ascent, descent, lineHeight] = [0.96875, 0.2412, 1.25]

/** From the top of a line to where its letters stand: as browsers set it, which takes whole pixels above and below. */
function downTo(size: number): number {
  const [above, below] = [Math.round(ascent * size), Math.round(descent * size)]
  return above + Math.floor((lineHeight * size - above - below) / 2)
}

/** Where the two lines stand when the title has letters of this height: they stay in the middle of the box together. */
export function baselinesAt(size: number): { readonly title: number; readonly second: number } {
  const apart = (lineHeight * (size - titleSize)) / 2
  return { title: titleBaseline - apart + downTo(size) - downTo(titleSize), second: secondBaseline + apart }
}

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
