import * as v from 'valibot'
import { formatPortRange, parsePortRange } from '#net/port.ts'
import { isCalendarDate } from './calendarDate.ts'
import { formatCount, limits } from './limits.ts'

const textMessage = `This must be text of at most ${formatCount(limits.text)} characters.`
/** Any text: names, notes, reasons. */
export const textSchema = v.pipe(v.string(textMessage), v.maxLength(limits.text, textMessage))
const noteMessage = `A note is text of at most ${formatCount(limits.note)} characters.`
export const noteText = v.pipe(v.string(noteMessage), v.maxLength(limits.note, noteMessage))
export const trimmedText = v.pipe(textSchema, v.trim())
export const filledText = v.pipe(textSchema, v.trim(), v.nonEmpty('This must not be empty.'))

export const id = idOf(limits.id, `An id must be text of 1 to ${limits.id} characters.`)
export const flowId = idOf(limits.flowId, `A flow id must be text of 1 to ${limits.flowId} characters.`)

/** Text of 1 to so many characters. */
export function idOf(longest: number, message: string) {
  return v.pipe(v.string(message), v.minLength(1, message), v.maxLength(longest, message))
}

const coordinateMessage = `This must be a number between -${formatCount(limits.coordinate)} and ${formatCount(limits.coordinate)}.`
/** Adding zero turns -0, which JSON cannot write, into 0. */
export const coordinate = v.pipe(
  v.number(coordinateMessage),
  v.minValue(-limits.coordinate, coordinateMessage),
  v.maxValue(limits.coordinate, coordinateMessage),
  v.transform((value) => value + 0),
)
const lengthMessage = `This must be a number from 1 to ${formatCount(limits.coordinate)}.`
export const length = v.pipe(
  v.number(lengthMessage),
  v.minValue(1, lengthMessage),
  v.maxValue(limits.coordinate, lengthMessage),
)

const dateMessage = 'A date must be a day of the calendar written YYYY-MM-DD, such as 2025-03-31.'
export const date = v.pipe(v.string(dateMessage), v.isoDate(dateMessage), v.check(isCalendarDate, dateMessage))

export const setting = portOf('A setting must be a port from 1 to 65535, or a range such as "49152-65535".')
export const ownPort = portOf('A port must be a number from 1 to 65535, or a range such as "49152-65535".')

function portOf(message: string) {
  return v.pipe(
    v.union(
      [
        v.pipe(v.number(message), v.integer(message), v.minValue(1, message), v.maxValue(65535, message)),
        v.pipe(v.string(message), v.regex(/^[0-9]{1,5}(-[0-9]{1,5})?$/, message)),
      ],
      message,
    ),
    v.check((value) => parsePortRange(value) !== null, message),
    v.transform((value): number | string => {
      const range = parsePortRange(value)
      if (range === null || range.from === range.to) return range?.from ?? value
      return formatPortRange(range)
    }),
  )
}
